#include "cae/explanation/internal/law_citation.hpp"

#include <algorithm>

#include "cae/payroll/pay_rules.hpp"

namespace cae {
namespace {

constexpr std::int64_t billionths_per_cent = Rate::one / 100;

Decimal decimal(Money amount) { return {amount.cents() * billionths_per_cent}; }
Decimal decimal(Rate rate) { return {rate.billionths()}; }
Decimal percent(Rate rate) { return {rate.billionths() * 100}; }

// One number of a version of a file.
template <class T>
ParameterUsed cite(const ParameterHead& head, const Version<T>& version, std::string part,
                   std::optional<Decimal> value, Unit unit) {
    return {head.id, head.label,   std::move(part), value,
            unit,    version.from, version.source,  ParameterOrigin::law};
}

// A rate that the law leaves to a notification or to the cooperative's contracts has no number.
template <class T>
ParameterUsed cite_part(const ParameterHead& head, const Version<T>& version,
                        const ContributionPart& part) {
    if (part.cover) return cite(head, version, "cover", std::nullopt, Unit::percent);
    if (part.input == RateInput::none) {
        return cite(head, version, "rate", percent(part.rate), Unit::percent);
    }
    return cite(head, version, "notified", std::nullopt, Unit::percent);
}

// The file of a contribution: its id ends with the contribution's name.
const ParameterHead* head_of_line(const Rulebook& rulebook, const std::string& contribution) {
    for (const auto& [id, head] : rulebook.heads) {
        if (id.substr(id.rfind('.') + 1) == contribution) return &head;
    }
    return nullptr;
}

const ContributionLine* line_called(const Rulebook& rulebook, const std::string& contribution) {
    const auto& lines = rulebook.contributions;
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const ContributionLine& line) {
        return line.id == contribution;
    });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

void LawCitation::number(const std::string& id, std::vector<ParameterUsed>& cited) const {
    const auto found = rulebook_->parameters.find(id);
    if (found == rulebook_->parameters.end()) return;
    const Parameter& parameter = found->second;
    const auto* version = parameter.values.version_on(day_);
    if (version == nullptr) return;
    cited.push_back(cite(parameter.head, *version, "value", *version->value, parameter.unit));
}

void LawCitation::amount_for(const std::string& id, int headcount,
                             std::vector<ParameterUsed>& cited) const {
    const auto found = rulebook_->by_headcount.find(id);
    if (found == rulebook_->by_headcount.end()) return;
    const auto* version = found->second.values.version_on(day_);
    if (version == nullptr) return;
    const Money* amount = value_for(*version->value, headcount);
    const Decimal value = amount != nullptr ? decimal(*amount) : Decimal{};
    cited.push_back(cite(found->second.head, *version, "value", value, Unit::eur_per_hour));
}

void LawCitation::line(const std::string& contribution, Side side, const PayProfile& profile,
                       std::vector<ParameterUsed>& cited) const {
    const ContributionLine* line = line_called(*rulebook_, contribution);
    const ParameterHead* head = head_of_line(*rulebook_, contribution);
    const auto* version = line != nullptr ? line->versions.version_on(day_) : nullptr;
    if (head == nullptr || version == nullptr) return;
    const std::size_t before = cited.size();
    for (const ContributionPart& part : *version->value) {
        if (part.side != side || !concerns(part, profile)) continue;
        cited.push_back(cite_part(*head, *version, part));
    }
    if (cited.size() == before)
        cited.push_back(cite(*head, *version, "none", std::nullopt, Unit::percent));
}

void LawCitation::seizable(std::size_t slices, int dependants,
                           std::vector<ParameterUsed>& cited) const {
    const auto* version = rulebook_->seizable.version_on(day_);
    const auto head = rulebook_->heads.find(rulebook_->seizable_id);
    if (version == nullptr || head == rulebook_->heads.end()) return;
    const auto add = [&](const char* part, Money value) {
        cited.push_back(cite(head->second, *version, part, decimal(value), Unit::eur_per_year));
    };
    for (std::size_t i = 0; i < slices && i < version->value->slices.size(); ++i) {
        const SeizableSlice& slice = version->value->slices[i];
        if (slice.up_to) add("up_to", *slice.up_to);
    }
    if (dependants > 0) add("per_dependant", version->value->per_dependant);
    number("saisie.fraction_insaisissable", cited);
}

void LawCitation::relief(int headcount, std::vector<ParameterUsed>& cited) const {
    const auto* version = rulebook_->relief.version_on(day_);
    const auto head = rulebook_->heads.find(rulebook_->relief_id);
    if (version == nullptr || head == rulebook_->heads.end()) return;
    const ReliefFormula& formula = *version->value;
    const auto add = [&](const char* part, Rate value) {
        cited.push_back(cite(head->second, *version, part, decimal(value), Unit::ratio));
    };
    add("minimum", formula.minimum);
    if (const Rate* delta = value_for(formula.delta, headcount)) add("delta", *delta);
    add("exit", formula.exit);
    add("exponent", formula.exponent);
}

void LawCitation::grid_row(Date payment_day, Money net_taxable,
                           std::vector<ParameterUsed>& cited) const {
    const auto* version = rulebook_->withholding.version_on(payment_day);
    const auto head = rulebook_->heads.find(rulebook_->withholding_id);
    if (version == nullptr || head == rulebook_->heads.end()) return;
    const auto add = [&](const char* part, Decimal value, Unit unit) {
        cited.push_back(cite(head->second, *version, part, value, unit));
    };
    std::optional<Money> from;
    for (const WithholdingRow& row : version->value->rows) {
        if (row.below && net_taxable >= *row.below) {
            from = row.below;
            continue;
        }
        if (from) add("from", decimal(*from), Unit::eur_per_month);
        if (row.below) add("below", decimal(*row.below), Unit::eur_per_month);
        add("rate", percent(row.rate), Unit::percent);
        return;
    }
}

} // namespace cae
