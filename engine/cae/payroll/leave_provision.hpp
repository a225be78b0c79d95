// What is set aside each month for paid leave, with its employer cost.
#pragma once

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Pay set aside, and the employer contributions on it.
struct LeaveProvision {
    Money pay;
    Money charges;

    [[nodiscard]] Money total() const { return pay + charges; }
    LeaveProvision& operator+=(const LeaveProvision& other) {
        pay += other.pay;
        charges += other.charges;
        return *this;
    }
    friend LeaveProvision operator-(const LeaveProvision& a, const LeaveProvision& b) {
        return {a.pay - b.pay, a.charges - b.charges};
    }
    friend bool operator==(const LeaveProvision&, const LeaveProvision&) = default;
};

// A month's pay: all of it, and what it costs the employer.
struct CostOfPay {
    Money gross;
    Money employer_cost;
};

// The provision of a month at `rate`: of the gross, and as much of its employer cost, contributions
// less relief at the month's own ratio. Its total is rate x employer cost, rounded once, its pay
// rate x gross, rounded once, its charges the difference: negative in a month whose returning
// relief exceeds the contributions. Nothing without pay.
[[nodiscard]] LeaveProvision leave_provision(Rate rate, const CostOfPay& pay);

// The highest employer cost that fits in `budget` together with its provision.
//
// cost + rounded(rate x cost) rises by at least a cent with each cent of cost, so that a gross fits
// in the budget with its provision exactly when its cost is at most this one: the search of
// gross_search.hpp stays exact, monotone or not.
[[nodiscard]] Money cost_within(Rate rate, Money budget);

} // namespace cae
