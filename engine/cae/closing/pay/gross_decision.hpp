// Step 4, its first half: which gross the request, the account and the fixed part lead to.
#pragma once

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

enum class GrossDecidedBy { request, available, fixed_part };

struct GrossDecision {
    Money gross;
    Money requested_cost; // of the request, provision included, before it was cut to what is
                          // available
    bool cut_to_available = false;
    GrossDecidedBy decided_by = GrossDecidedBy::request;
};

// The gross of a month: what the request leads to, cut to what is available when it costs more, and
// never less than what is due even when the account is short.
[[nodiscard]] GrossDecision decide_gross(const PayMonth& month, const PayRequest& request,
                                         const PayLimits& limits);

} // namespace cae
