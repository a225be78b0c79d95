// Step 4, its first half: which gross the request, the account and the fixed part lead to.
#pragma once

#include "cae/closing/pay/member_leave.hpp"
#include "cae/cooperative/pay_policy.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"
#include "cae/payroll/pay_month.hpp"

namespace cae {

// What bounds the pay of one member from above and from below.
struct PayLimits {
    Money available; // for the employer cost: benefits in kind, paid for already, included
    Money due;       // the fixed part, bonuses and benefits in kind
    bool limited_by_account = true; // false for permanent staff
    Rate leave_provision{};         // set aside beside the employer cost, out of the same budget
};

// What a gross takes from the accounts.
struct Spending {
    Money employer_cost;
    Money leave_provision;

    [[nodiscard]] Money total() const { return employer_cost + leave_provision; }
};

[[nodiscard]] Spending spending_of(const PayMonth& month, Money gross, Rate provision);

// What a gross is found from.
enum class GrossFrom {
    due,             // what is due, nothing else being asked for or found
    amount_asked,    // the gross of the request
    net_asked,       // the largest gross within the net of the request
    cost_asked,      // the largest gross within the cost of the request
    cost_of_balance, // the largest gross within the cost of what is due and of the year's balance
    available,       // the largest gross within what is available
};

// A gross, and the budget that it was searched within; zero where it was not searched by cost.
struct GrossFound {
    GrossFrom from = GrossFrom::due;
    Money gross;
    Money budget{};
};

// What the request leads to before what is available and what is due are looked at.
struct GrossRequested {
    GrossFound found;
    Money cost;          // what it would take from the accounts: of a cost that is asked for, all
    Spending spending{}; // the parts of `cost` where it is that of the gross
};

// The gross with the way to it.
struct GrossDecision {
    GrossRequested requested;
    bool cut_to_available = false;
    GrossFound decided;
};

// The gross of a month: what the request leads to, cut to what is available when it costs more, and
// never less than what is due even when the account is short.
[[nodiscard]] GrossDecision decide_gross(const PayMonth& month, const PayRequest& request,
                                         const PayLimits& limits);

// The gross of one member with what it was decided from.
struct MemberGross {
    LeastGross least;
    PayLimits limits;
    GrossDecision decision;
};

// Decides the gross of a member whose accounts offer `available`. `month` is that of `terms`.
[[nodiscard]] MemberGross member_gross(const PayTerms& terms, const PayMonth& month,
                                       const MemberLeave& leave, Money available);

} // namespace cae
