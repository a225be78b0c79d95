// What a member's contract says of the contribution, or of another levy, in one month.
#pragma once

#include <optional>

#include "cae/cooperative/contribution_rule.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/roster.hpp"

namespace cae {

// Where the rule of a member is found: the member's own, where there is one in force, goes before
// the cooperative's. All must outlive it.
struct ContributionContract {
    const Cooperative& cooperative;
    const Member& member;
    const Dated<StagedContribution>& usual; // of the cooperative
    const Dated<StagedContribution>* own;   // of the member; may be nullptr
};

// The contract of the cooperative contribution, and of a levy of `cooperative.levies`.
[[nodiscard]] ContributionContract contribution_contract(const Cooperative& cooperative,
                                                         const Member& member);
[[nodiscard]] ContributionContract levy_contract(const Cooperative& cooperative,
                                                 const Member& member, std::size_t levy);

// The rule of one month with its amounts prorated. Months of entry and exit count by calendar days,
// each amount rounded once, half away from zero.
struct ContributionTerms {
    const ContributionRule* rule = nullptr;
    Date since;                // when the version in force began
    bool is_own = false;       // of the member's own contract
    Stage stage = Stage::cesa; // whose variant it is: that of the last day present
    Recognition event = Recognition::invoiced;
    Month year;              // the first month of the fiscal year
    bool is_variant = false; // the rule is the one of the stage
    int days_present = 0;    // with an activity: days as permanent staff do not count
    int days_of_month = 0;
    bool is_exempt = false; // one of the first months that owe nothing
    std::optional<Money> floor_of_month{};
    std::optional<Money> cap_of_month{};
    // The yearly minimum as far as it has run: a twelfth for each month present since the year
    // began, by the rule that was in force then.
    std::optional<Money> floor_of_year{};
    // The yearly maximum for all months of the fiscal year in which the contract runs.
    std::optional<Money> cap_of_year{};
    Money fixed_fee{};
};

// The terms of `month`, by the version in force on its last day (on the last one of a contract that
// has ended), or nothing when there is none.
[[nodiscard]] std::optional<ContributionTerms>
contribution_terms(const ContributionContract& contract, Month month);

// The first month of the fiscal year that `month` is in.
[[nodiscard]] Month fiscal_year_of(const Cooperative& cooperative, Month month);

} // namespace cae
