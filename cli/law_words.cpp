#include "law_words.hpp"

#include <limits>

#include "cae/outputs/figures.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace law_words {

const Words since{"since {0}: {1}", "depuis le {0} : {1}"};
const Words undecided{"not decided from {0} on: {1}", "pas encore décidé à partir du {0} : {1}"};
const Words not_yet{"nothing in force on {0}", "rien en vigueur le {0}"};
const Words unverified{"source not verified", "source non vérifiée"};
const Words relief_formula{"minimum {0}, exit at {1} SMIC, exponent {2}",
                           "minimum {0}, sortie à {1} SMIC, exposant {2}"};
const Words relief_delta{"delta {0}", "delta {0}"};
const Words grid_row{"{0} below {1}", "{0} en dessous de {1}"};
const Words last_grid_row{"{0} above", "{0} au-delà"};

} // namespace law_words

namespace {

Words unit_words(Unit unit) {
    switch (unit) {
    case Unit::eur:
        return {"{0} EUR", "{0} €"};
    case Unit::eur_per_hour:
        return {"{0} EUR an hour", "{0} € par heure"};
    case Unit::eur_per_month:
        return {"{0} EUR a month", "{0} € par mois"};
    case Unit::eur_per_year:
        return {"{0} EUR a year", "{0} € par an"};
    case Unit::percent:
        return {"{0}%", "{0} %"};
    case Unit::ratio:
        return {"{0}", "{0}"};
    case Unit::hours:
        return {"{0} hours", "{0} heures"};
    case Unit::months:
        return {"{0} months", "{0} mois"};
    case Unit::ceilings:
        return {"{0} ceilings (PMSS)", "{0} plafonds (PMSS)"};
    }
    return {"{0}", "{0}"};
}

// {0} lower and {1} upper bound, in ceilings or minimum wages.
Words base_words(const Base& base) {
    switch (base.kind) {
    case BaseKind::total:
        return {"on all pay", "sur tout le salaire"};
    case BaseKind::tranche:
        if (base.from == Rate()) return {"on pay up to {1}", "sur le salaire jusqu'à {1}"};
        return {"on pay between {0} and {1}", "sur le salaire entre {0} et {1}"};
    case BaseKind::total_above_ceiling:
        return {"on pay up to {1}, from the first euro once it exceeds {0}",
                "sur le salaire jusqu'à {1}, dès le premier euro quand il dépasse {0}"};
    case BaseKind::total_above_smic:
        return {"on all pay once it exceeds {0}", "sur tout le salaire quand il dépasse {0}"};
    case BaseKind::month_capped:
        return {"on the month's pay up to {1}", "sur le salaire du mois jusqu'à {1}"};
    case BaseKind::csg:
        return {"on the base of CSG", "sur l'assiette de la CSG"};
    case BaseKind::csg_exempt_overtime:
        return {"on overtime pay exempt from tax",
                "sur les heures supplémentaires exonérées d'impôt"};
    case BaseKind::csg_other:
        return {"on the base of CSG, but for exempt overtime pay",
                "sur l'assiette de la CSG, hors heures supplémentaires exonérées"};
    case BaseKind::employer_cover:
        return {"on the employer's health and provident cover",
                "sur la part patronale de mutuelle et de prévoyance"};
    case BaseKind::health_cover_employer:
        return {"on the employer's share of health cover", "sur la part patronale de mutuelle"};
    case BaseKind::health_cover_employee:
        return {"on the employee's share of health cover", "sur la part salariale de mutuelle"};
    }
    return {"", ""};
}

// "1 ceiling", "4 ceilings", "2.25 SMIC".
std::string bound_words(Rate bound, BaseKind kind, Language language) {
    const std::string number = shown_number(to_string(bound), language);
    if (kind == BaseKind::total_above_smic) return number + " SMIC";
    const bool one = bound == Rate::from_billionths(Rate::one);
    return fill(one ? Words{"{0} ceiling", "{0} plafond"} : Words{"{0} ceilings", "{0} plafonds"},
                language, {number});
}

std::string rate_words(const ContributionPart& part, Language language) {
    switch (part.input) {
    case RateInput::none:
        return shown_percent(part.rate, language);
    case RateInput::accident:
        return fill({"the notified accident rate", "taux accidents du travail notifié"}, language);
    case RateInput::mobility:
        return fill({"the local mobility rate", "taux local de versement mobilité"}, language);
    case RateInput::provident_cover:
        return fill({"the rate of the contract", "taux du contrat"}, language);
    }
    return {};
}

std::string category_words(const std::optional<Category>& category, Language language) {
    if (!category) return {};
    return *category == Category::cadre ? fill({", cadres", ", cadres"}, language)
                                        : fill({", non-cadres", ", non-cadres"}, language);
}

} // namespace

std::string value_words(Decimal value, Unit unit, Language language) {
    const std::string plain = to_string(Rate::from_billionths(value.billionths));
    return fill(unit_words(unit), language, {shown_number(plain, language)});
}

std::string headcount_words(const HeadcountRange& range, Language language) {
    const bool has_upper = range.headcount_below != std::numeric_limits<int>::max();
    const std::string from = shown_number(std::to_string(range.headcount_from), language);
    const std::string below = shown_number(std::to_string(range.headcount_below), language);
    if (range.headcount_from == 0) {
        if (!has_upper) return {};
        return fill({" below {0} staff", " en dessous de {0} salariés"}, language, {below});
    }
    if (!has_upper)
        return fill({" from {0} staff on", " à partir de {0} salariés"}, language, {from});
    return fill({" from {0} staff, below {1}", " à partir de {0} salariés, en dessous de {1}"},
                language, {from, below});
}

std::string part_words(const ContributionPart& part, Language language) {
    const Base& base = part.base;
    std::string words = part.side == Side::employer ? fill({"employer: ", "employeur : "}, language)
                                                    : fill({"employee: ", "salarié : "}, language);
    words += rate_words(part, language) + " ";
    words += fill(
        base_words(base), language,
        {bound_words(base.from, base.kind, language), bound_words(base.to, base.kind, language)});
    words += category_words(part.category, language);
    const std::string headcount = headcount_words(part.headcount, language);
    return headcount.empty() ? words : words + "," + headcount;
}

} // namespace cae::cli
