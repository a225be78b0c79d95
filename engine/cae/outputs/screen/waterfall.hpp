// The way of the money in one month: turnover -> contribution -> charges -> available -> employer
// cost -> gross -> net.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "cae/closing/state/month_record.hpp"
#include "cae/money/money.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

enum class WaterfallItem {
    turnover,
    contribution,
    levies, // besides the contribution
    charges,
    brought_forward,
    recalls, // corrections of sealed months, with their employer cost
    reserve,
    not_payable,    // in a local currency
    leave_released, // provision for paid leave that the month pays out
    available,
    leave_set_aside,
    paid_for_already, // benefits in kind, whose expense is no part of the pay's
    left_on_account,  // available, not spent
    advanced,         // spent beyond what is available
    employer_cost,
    employer_contributions, // relief and overtime deduction taken off
    gross,                  // overtime included
    employee_contributions,
    net_before_tax,
    net_of_recalls,
    withholding,
    reimbursements,
    advance,
    deduction,
    daily_allowances, // of social security, paid on
    benefit_in_kind,
    seized,
    claim_recovered,
    net_paid,
    balance, // of the accounts, for members without pay
};

// A step is a level, or a change (negative when it takes away) that leads from one level to the
// next: a level is the level before plus the changes between.
struct WaterfallStep {
    WaterfallItem item{};
    Money amount;
    bool level = false;

    friend bool operator==(const WaterfallStep&, const WaterfallStep&) = default;
};

using Waterfall = std::vector<WaterfallStep>;

[[nodiscard]] Words words_of(WaterfallItem item);

// From where to where the bar of a step reaches, in cents: a level from zero, a change between the
// levels that it joins.
struct BarReach {
    std::int64_t from = 0;
    std::int64_t to = 0; // not below `from`
};

// Parallel to the steps.
[[nodiscard]] std::vector<BarReach> reaches_of(const Waterfall& waterfall);

// The steps of one member: `accounts` are the member's own, none for permanent staff; `pay` is null
// without an employment contract, `leave` without paid leave; `not_payable` is held in a local
// currency. Changes that are 0 are left out, but
// for those that everybody expects: contribution, charges, contributions and withholding.
[[nodiscard]] Waterfall waterfall(std::span<const AccountRecord> accounts, const PayRecord* pay,
                                  const LeaveRecord* leave = nullptr, Money not_payable = Money());

} // namespace cae
