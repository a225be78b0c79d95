#include "terminal/law_text.hpp"

#include <algorithm>
#include <vector>

#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/law_words.hpp"
#include "texts.hpp"

namespace cae::cli {

namespace {

namespace law_words {

const Words since{"since {0}: {1}", "depuis le {0} : {1}"};
const Words undecided{"not decided from {0} on: {1}", "pas encore décidé à partir du {0} : {1}"};
const Words not_yet{"nothing in force on {0}", "rien en vigueur le {0}"};
const Words unverified{"source not verified", "source non vérifiée"};
const Words relief_formula{"minimum {0}, exit at {1} SMIC, exponent {2}",
                           "minimum {0}, sortie à {1} SMIC, exposant {2}"};
const Words relief_delta{"delta {0}", "delta {0}"};
const Words grid_row{"{0} below {1}", "{0} en dessous de {1}"};
const Words mileage_up_to{"{0}{1} EUR a km up to {2} km{3}", "{0}{1} € par km jusqu'à {2} km{3}"};
const Words mileage_above{"{0}{1} EUR a km above{2}", "{0}{1} € par km au-delà{2}"};
const Words powers_up_to{"up to {0} CV: ", "jusqu'à {0} CV : "};
const Words powers_above{"above: ", "au-delà : "};
const Words added{", and {0}", ", plus {0}"};
const Words electric_increase{"electric vehicles: {0} more", "véhicules électriques : {0} de plus"};
const Words last_grid_row{"{0} above", "{0} au-delà"};

} // namespace law_words

// What is in force of one file: its values line by line, since when and by what text.
struct InForce {
    std::vector<std::string> values;
    std::optional<Date> since;
    std::string source;
};

// The version that `day` falls in, whether it has a value or is an explicit gap.
template <class T>
const Version<T>* last_version(const Dated<T>& dated, Date day) {
    const Version<T>* last = nullptr;
    for (const Version<T>& version : dated.versions()) {
        if (version.from <= day) last = &version;
    }
    return last;
}

// `values_of` gives the lines of a value.
template <class T, class ValuesOf>
InForce in_force(const Dated<T>& dated, Date day, const ValuesOf& values_of) {
    const Version<T>* version = last_version(dated, day);
    if (version == nullptr) return {};
    InForce result{{}, version->from, version->source};
    if (version->value) result.values = values_of(*version->value);
    return result;
}

std::vector<std::string> part_lines(const std::vector<ContributionPart>& parts, Language language) {
    std::vector<std::string> lines;
    lines.reserve(parts.size());
    for (const ContributionPart& part : parts) lines.push_back(part_words(part, language));
    return lines;
}

std::vector<std::string> amount_lines(const ByHeadcount<Money>& amounts, Language language) {
    std::vector<std::string> lines;
    for (const auto& [range, amount] : amounts) {
        lines.push_back(shown_euros(amount, language) + headcount_words(range, language));
    }
    return lines;
}

std::vector<std::string> relief_lines(const ReliefFormula& formula, Language language) {
    const auto number = [&](Rate rate) { return shown_number(to_string(rate), language); };
    std::vector<std::string> lines = {
        fill(law_words::relief_formula, language,
             {number(formula.minimum), number(formula.exit), number(formula.exponent)})};
    for (const auto& [range, delta] : formula.delta) {
        lines.push_back(fill(law_words::relief_delta, language, {number(delta)}) +
                        headcount_words(range, language));
    }
    return lines;
}

std::vector<std::string> grid_lines(const WithholdingGrid& grid, Language language) {
    std::vector<std::string> lines;
    for (const WithholdingRow& row : grid.rows) {
        const std::string rate = shown_percent(row.rate, language);
        lines.push_back(row.below ? fill(law_words::grid_row, language,
                                         {rate, shown_euros(*row.below, language)})
                                  : fill(law_words::last_grid_row, language, {rate}));
    }
    return lines;
}

std::string band_line(const MileageBand& band, const std::string& powers, Language language) {
    const std::string rate = shown_number(to_string(band.euros_per_km), language);
    const std::string plus = band.plus == Money() ? std::string()
                                                  : fill(law_words::added, language,
                                                         {shown_euros(band.plus, language)});
    if (!band.up_to_km) return fill(law_words::mileage_above, language, {powers, rate, plus});
    return fill(law_words::mileage_up_to, language,
                {powers, rate, shown_number(std::to_string(*band.up_to_km), language), plus});
}

std::vector<std::string> mileage_lines(const MileageScale& scale, Language language) {
    std::vector<std::string> lines;
    for (const MileageRow& row : scale.rows) {
        const std::string powers = row.up_to_power ? fill(law_words::powers_up_to, language,
                                                          {std::to_string(*row.up_to_power)})
                                                   : fill(law_words::powers_above, language);
        for (const MileageBand& band : row.bands) {
            lines.push_back(band_line(band, powers, language));
        }
    }
    lines.push_back(fill(law_words::electric_increase, language,
                         {shown_percent(scale.electric_increase, language)}));
    return lines;
}

std::vector<std::string> rate_lines(const std::vector<Rate>& rates, Language language) {
    std::vector<std::string> lines;
    lines.reserve(rates.size());
    for (const Rate rate : rates) lines.push_back(shown_percent(rate, language));
    return lines;
}

// The last word of an id: what a contribution is called among the lines.
std::string last_word(const std::string& id) { return id.substr(id.rfind('.') + 1); }

const ContributionLine* contribution_of(const Rulebook& rulebook, const std::string& id) {
    const auto& lines = rulebook.contributions;
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const ContributionLine& line) {
        return line.id == last_word(id);
    });
    return found == lines.end() ? nullptr : &*found;
}

InForce in_force(const Rulebook& rulebook, const std::string& id, Date day, Language language) {
    if (const auto found = rulebook.parameters.find(id); found != rulebook.parameters.end()) {
        const Parameter& parameter = found->second;
        return in_force(parameter.values, day, [&](Decimal value) {
            return std::vector{value_words(value, parameter.unit, language)};
        });
    }
    if (const auto found = rulebook.by_headcount.find(id); found != rulebook.by_headcount.end()) {
        return in_force(found->second.values, day,
                        [&](const auto& value) { return amount_lines(value, language); });
    }
    if (id == rulebook.relief_id) {
        return in_force(rulebook.relief, day,
                        [&](const auto& value) { return relief_lines(value, language); });
    }
    if (id == rulebook.withholding_id) {
        return in_force(rulebook.withholding, day,
                        [&](const auto& value) { return grid_lines(value, language); });
    }
    for (const auto& [kind, parameter] : rulebook.mileage) {
        if (id != parameter.id) continue;
        return in_force(parameter.scales, day,
                        [&](const auto& value) { return mileage_lines(value, language); });
    }
    if (id == rulebook.vat_rates_id) {
        return in_force(rulebook.vat_rates, day,
                        [&](const auto& value) { return rate_lines(value, language); });
    }
    const ContributionLine* line = contribution_of(rulebook, id);
    if (line == nullptr) return {};
    return in_force(line->versions, day,
                    [&](const auto& value) { return part_lines(value, language); });
}

std::string origin(const InForce& found, Date day, Language language) {
    if (!found.since) return fill(law_words::not_yet, language, {to_string(day)});
    const std::string source = found.source == "unverified"
                                   ? std::string(law_words::unverified.in(language))
                                   : found.source;
    const Words& words = found.values.empty() ? law_words::undecided : law_words::since;
    return fill(words, language, {to_string(*found.since), source});
}

std::string paragraph(const ParameterHead& head, const InForce& found, Date day,
                      Language language) {
    std::string text = head.id + " - " + head.label + "\n";
    for (const std::string& value : found.values) text += "  " + value + "\n";
    return text + "  " + origin(found, day, language) + "\n";
}

} // namespace

std::string law_text(const Rulebook& rulebook, Date day, const std::string& name,
                     Language language) {
    const bool exact = rulebook.heads.contains(name);
    std::string text;
    for (const auto& [id, head] : rulebook.heads) {
        if (exact ? id != name : id.find(name) == std::string::npos) continue;
        text += text.empty() ? "" : "\n";
        text += paragraph(head, in_force(rulebook, id, day, language), day, language);
    }
    return text;
}

} // namespace cae::cli
