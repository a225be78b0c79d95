#include "cae/cooperative/contribution_terms.hpp"

#include <algorithm>

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr int months_of_year = 12;

// Amounts for whole months, each prorated by days, summed without rounding. 28, 29, 30 and 31
// divide the number of parts of a cent.
class ProratedSum {
public:
    void add(Money amount, int days, int days_of_month) {
        parts_ += Int128{amount.cents()} * days * (parts_of_cent / days_of_month);
    }
    // The sum divided by `divisor`, rounded half away from zero.
    [[nodiscard]] Money over(int divisor) const {
        return Money::from_cents(static_cast<std::int64_t>(
            divide_half_away_from_zero(parts_, Int128{parts_of_cent} * divisor)));
    }

private:
    static constexpr std::int64_t parts_of_cent = 377'580;
    Int128 parts_ = 0;
};

Money prorated(Money amount, int days, Month month) {
    ProratedSum sum;
    sum.add(amount, days, month.days());
    return sum.over(1);
}

bool is_permanent(const Version<Stage>& version) { return version.value == Stage::permanent; }

// Days of `month` with an activity: those as permanent staff do not count.
int days_with_activity(const Member& member, Month month) {
    const int present = days_present(member, month);
    const auto& stages = member.stages.versions();
    if (present == 0 || std::none_of(stages.begin(), stages.end(), is_permanent)) return present;
    int days = 0;
    for (int day = 1; day <= month.days(); ++day) {
        if (is_entrepreneur(stage_on(member, *Date::of(month.year(), month.number(), day)))) ++days;
    }
    return days;
}

struct RuleInForce {
    const ContributionRule* rule = nullptr;
    Date since;
    bool is_own = false;
    Stage stage = Stage::cesa;
    bool is_variant = false;
};

// The stage on the last day present; of who has left, the last one before.
Stage last_stage(const Member& member, Month month) {
    const Stage stage = stage_in(member, month);
    if (stage != Stage::left) return stage;
    const auto& versions = member.stages.versions();
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        const bool begun = version->from <= month.last_day();
        if (begun && version->value && *version->value != Stage::left) return *version->value;
    }
    return stage_shown(member, month);
}

Date day_before(Date day) {
    const Month month = day.month();
    return day.day() == 1 ? month.previous().last_day()
                          : *Date::of(month.year(), month.number(), day.day() - 1);
}

// A rule that changes once a contract has ended does not bind it (C. trav. L7331-2).
Date day_of_rule(const Member& member, Month month) {
    const auto& stages = member.stages.versions();
    const bool has_left = stages.size() > 1 && stages.back().value == Stage::left &&
                          stages.back().from <= month.last_day();
    return has_left ? day_before(stages.back().from) : month.last_day();
}

const Version<StagedContribution>* version_on(const ContributionContract& contract, Date day) {
    const auto* own = contract.own != nullptr ? contract.own->version_on(day) : nullptr;
    return own != nullptr ? own : contract.usual.version_on(day);
}

// Every member has a contribution, also who left before the first rule that is written: the one of
// today then. A levy that came later takes nothing.
const Version<StagedContribution>* version_for(const ContributionContract& contract, Month month) {
    const auto* version = version_on(contract, day_of_rule(contract.member, month));
    const bool is_levy = &contract.usual != &contract.cooperative.contribution;
    return version != nullptr || is_levy ? version : version_on(contract, month.last_day());
}

std::optional<RuleInForce> rule_in(const ContributionContract& contract, Month month) {
    const auto* version = version_for(contract, month);
    if (version == nullptr) return std::nullopt;
    const bool is_own = contract.own != nullptr &&
                        contract.own->version_on(version->from) == version;
    const Stage stage = last_stage(contract.member, month);
    const ContributionRule& rule = version->value->in(stage);
    return RuleInForce{&rule, version->from, is_own, stage, &rule != &version->value->usual};
}

int months_since_entry(const Member& member, Month month) {
    const auto& stages = member.stages.versions();
    if (stages.empty()) return 0;
    return std::max(0, month.months_since(stages.front().from.month()));
}

bool is_exempt(const ContributionRule& rule, const Member& member, Month month) {
    return months_since_entry(member, month) < rule.exempt_months;
}

bool is_per(const std::optional<ContributionLimit>& limit, LimitPeriod period) {
    return limit && limit->per == period;
}

// Twelfths of the minimum for the months present so far, each by the rule of its time.
std::optional<Money> floor_of_year(const ContributionContract& contract, Month year, Month month) {
    ProratedSum sum;
    bool any = false;
    for (Month past = year; past <= month; past = past.next()) {
        const auto found = rule_in(contract, past);
        if (!found || !is_per(found->rule->floor, LimitPeriod::fiscal_year)) continue;
        if (is_exempt(*found->rule, contract.member, past)) continue;
        const int months = months_since_entry(contract.member, past);
        sum.add(found->rule->floor->amount_after(months), days_with_activity(contract.member, past),
                past.days());
        any = true;
    }
    return any ? std::optional(sum.over(months_of_year)) : std::nullopt;
}

// Who was not present at all in the year may still be paid by customers: the whole cap holds.
Money cap_of_year(const Member& member, Money cap, Month year) {
    ProratedSum sum;
    for (int i = 0; i < months_of_year; ++i) {
        const Month month = year.plus(i);
        sum.add(cap, days_with_activity(member, month), month.days());
    }
    const Money part = sum.over(months_of_year);
    return part == Money() ? cap : part;
}

void read_limits(const ContributionContract& contract, Month month, ContributionTerms& terms) {
    const ContributionRule& rule = *terms.rule;
    const int months = months_since_entry(contract.member, month);
    if (is_per(rule.floor, LimitPeriod::month) && !terms.is_exempt) {
        terms.floor_of_month = prorated(rule.floor->amount_after(months), terms.days_present,
                                        month);
    }
    if (is_per(rule.cap, LimitPeriod::month)) {
        const Money cap = rule.cap->amount_after(months);
        terms.cap_of_month = terms.days_present > 0 ? prorated(cap, terms.days_present, month)
                                                    : cap;
    }
    if (is_per(rule.floor, LimitPeriod::fiscal_year)) {
        terms.floor_of_year = floor_of_year(contract, terms.year, month);
    }
    if (is_per(rule.cap, LimitPeriod::fiscal_year)) {
        terms.cap_of_year = cap_of_year(contract.member, rule.cap->amount_after(months),
                                        terms.year);
    }
}

const Dated<StagedContribution>* own_levy(const Member& member, std::size_t levy) {
    const auto own = std::find_if(
        member.levies.begin(), member.levies.end(),
        [&](const MemberLevy& candidate) { return candidate.levy == levy; });
    return own != member.levies.end() ? &own->rule : nullptr;
}

} // namespace

ContributionContract contribution_contract(const Cooperative& cooperative, const Member& member) {
    return {cooperative, member, cooperative.contribution, &member.contribution};
}

ContributionContract levy_contract(const Cooperative& cooperative, const Member& member,
                                   std::size_t levy) {
    return {cooperative, member, cooperative.levies[levy].rule, own_levy(member, levy)};
}

Month fiscal_year_of(const Cooperative& cooperative, Month month) {
    return FiscalYear::containing(month, fiscal_years_of(cooperative)).first;
}

std::optional<ContributionTerms> contribution_terms(const ContributionContract& contract,
                                                    Month month) {
    const auto found = rule_in(contract, month);
    if (!found) return std::nullopt;
    ContributionTerms terms{.rule = found->rule,
                            .since = found->since,
                            .is_own = found->is_own,
                            .stage = found->stage,
                            .event = found->rule->event.value_or(contract.cooperative.recognition),
                            .year = fiscal_year_of(contract.cooperative, month)};
    terms.is_variant = found->is_variant;
    terms.days_present = days_with_activity(contract.member, month);
    terms.days_of_month = month.days();
    terms.is_exempt = is_exempt(*found->rule, contract.member, month);
    if (!terms.is_exempt)
        terms.fixed_fee = prorated(found->rule->fixed_fee, terms.days_present, month);
    read_limits(contract, month, terms);
    return terms;
}

} // namespace cae
