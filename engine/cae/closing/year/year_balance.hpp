// The balance of the variable part of a fiscal year (C. trav. R7331-12): what was due less the
// acomptes paid, which is what its last month leaves on the accounts.
#pragma once

#include "cae/calendar/date.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// When the balances of the variable part are to be paid (C. trav. R7331-12).
struct BalanceDue {
    Date meeting; // that approves the accounts
    Date by;
};

// What stays on accounts that close with `closing`: all of it under CAPE, else what the pay policy
// keeps and what cannot be paid.
[[nodiscard]] Money kept_after_year(Money closing, Money reserve, Stage stage);

// What the last month of a fiscal year leaves to be paid to a member, as an employer cost; never
// negative, and zero for a member whom the month does not know.
[[nodiscard]] Money balance_left(const MonthRecord& last_month, const MemberId& member);

// What the pay of a later month has paid of it.
[[nodiscard]] Money balance_paid(const MonthRecord& month, const MemberId& member);

} // namespace cae
