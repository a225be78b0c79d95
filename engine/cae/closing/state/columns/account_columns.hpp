// The columns of activity accounts, of what the contribution and the levies took from them, and of
// the month's totals.
#pragma once

#include <tuple>

#include "cae/base/column.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// One by one, levies have rows of their own.
[[nodiscard]] inline Money levies_of(const AccountRecord& account) {
    Money sum;
    for (const Money levy : account.levies) sum += levy;
    return sum;
}

inline constexpr std::tuple account_amount_columns{
    Column("opening", &AccountRecord::opening),
    Column("turnover", &AccountRecord::turnover),
    Column("charges", &AccountRecord::charges),
    Column("contribution", &AccountRecord::contribution),
    ComputedColumn<decltype(&levies_of)>{"levies", &levies_of},
    Column("pay", &AccountRecord::pay),
    Column("closing", &AccountRecord::closing),
    Column("leave_provision", &AccountRecord::leave_provision),
    Column("leave_pay_held", &AccountRecord::provision_held, &LeaveProvision::pay),
    Column("leave_charges_held", &AccountRecord::provision_held, &LeaveProvision::charges)};

inline constexpr auto account_columns = std::tuple_cat(
    std::tuple{Column("activity", &AccountRecord::activity),
               Column("member", &AccountRecord::member)},
    account_amount_columns,
    std::tuple{Column("local_net_held", &AccountRecord::local_currency, &NetAndVat::net),
               Column("local_vat_held", &AccountRecord::local_currency, &NetAndVat::vat)});

inline constexpr std::tuple contribution_sums_columns{
    Column("year", &ContributionSums::year),
    Column("base_of_year", &ContributionSums::base_of_year),
    Column("computed_of_year", &ContributionSums::computed_of_year),
    Column("charged_of_year", &ContributionSums::charged_of_year),
    Column("base_since_entry", &ContributionSums::base_since_entry)};

inline constexpr auto contribution_columns = std::tuple_cat(
    std::tuple{Column("base", &ContributionRecord::base),
               Column("taken", &ContributionRecord::taken)},
    columns_within(&ContributionRecord::after, contribution_sums_columns));

inline constexpr std::tuple levy_columns{Column("name", &LevyName::name),
                                         Column("label", &LevyName::label)};

inline constexpr std::tuple total_columns{
    Column("turnover", &MonthTotals::turnover),
    Column("charges", &MonthTotals::charges),
    Column("contribution", &MonthTotals::contribution),
    Column("gross", &MonthTotals::gross),
    Column("employer_cost", &MonthTotals::employer_cost),
    Column("net_paid", &MonthTotals::net_paid),
    Column("accounts_closing", &MonthTotals::accounts_closing),
    Column("levies", &MonthTotals::levies)};

} // namespace cae
