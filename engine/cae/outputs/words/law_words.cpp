#include "cae/outputs/words/law_words.hpp"

#include <array>
#include <limits>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

using UnitText = EnumRow<Unit, Words>;

constexpr std::array unit_texts{
    UnitText{Unit::eur, {"{0} EUR", "{0} €"}},
    UnitText{Unit::eur_per_hour, {"{0} EUR an hour", "{0} € par heure"}},
    UnitText{Unit::eur_per_month, {"{0} EUR a month", "{0} € par mois"}},
    UnitText{Unit::eur_per_year, {"{0} EUR a year", "{0} € par an"}},
    UnitText{Unit::percent, {"{0}%", "{0} %"}},
    UnitText{Unit::ratio, {"{0}", "{0}"}},
    UnitText{Unit::hours, {"{0} hours", "{0} heures"}},
    UnitText{Unit::months, {"{0} months", "{0} mois"}},
    UnitText{Unit::days, {"{0} days", "{0} jours"}},
    UnitText{Unit::ceilings, {"{0} ceilings (PMSS)", "{0} plafonds (PMSS)"}},
    UnitText{Unit::employees, {"{0} employees", "{0} salariés"}},
};
static_assert(is_complete(unit_texts));

// What a rate is applied to. {0} lower and {1} upper bound, in ceilings or minimum wages.
Words pattern_of(const Base& base) {
    switch (base.kind) {
    case BaseKind::total:
        return {"all pay", "tout le salaire"};
    case BaseKind::tranche:
        if (base.from == Rate()) return {"pay up to {1}", "le salaire jusqu'à {1}"};
        return {"pay between {0} and {1}", "le salaire entre {0} et {1}"};
    case BaseKind::total_above_ceiling:
        return {"pay up to {1}, from the first euro once it exceeds {0}",
                "le salaire jusqu'à {1}, dès le premier euro quand il dépasse {0}"};
    case BaseKind::total_above_smic:
        return {"all pay once it exceeds {0}", "tout le salaire quand il dépasse {0}"};
    case BaseKind::month_capped:
        return {"the month's pay up to {1}", "le salaire du mois jusqu'à {1}"};
    case BaseKind::csg:
        return {"the base of CSG", "l'assiette de la CSG"};
    case BaseKind::csg_exempt_overtime:
        return {"overtime pay exempt from tax", "les heures supplémentaires exonérées d'impôt"};
    case BaseKind::csg_other:
        return {"the base of CSG, but for exempt overtime pay",
                "l'assiette de la CSG, hors heures supplémentaires exonérées"};
    case BaseKind::employer_cover:
        return {"the employer's health and provident cover",
                "la part patronale de mutuelle et de prévoyance"};
    case BaseKind::month_ceiling:
        return {"the full monthly ceiling", "le plafond mensuel entier"};
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
    return fill(value_in(unit_texts, unit), language, {shown_number(plain, language)});
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

std::string base_words(const Base& base, Language language) {
    return fill(
        pattern_of(base), language,
        {bound_words(base.from, base.kind, language), bound_words(base.to, base.kind, language)});
}

std::string part_words(const ContributionPart& part, Language language) {
    std::string words = part.side == Side::employer ? fill({"employer: ", "employeur : "}, language)
                                                    : fill({"employee: ", "salarié : "}, language);
    if (part.cover) {
        words += fill(
            {"a share of the cooperative's contracts", "une part des contrats de la coopérative"},
            language);
    } else {
        words += rate_words(part, language) + fill({" on ", " sur "}, language);
        words += base_words(part.base, language);
    }
    words += category_words(part.category, language);
    const std::string headcount = headcount_words(part.headcount, language);
    return headcount.empty() ? words : words + "," + headcount;
}

} // namespace cae
