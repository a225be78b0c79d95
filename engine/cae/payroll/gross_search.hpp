// The inverse of pay: the largest gross that fits.
#pragma once

#include "cae/money/money.hpp"
#include "cae/payroll/pay_month.hpp"
#include "cae/payroll/payroll_target.hpp"

namespace cae {

// The gross found for a budget and what it leaves.
struct GrossForBudget {
    Money gross;
    Money remainder; // budget - employer cost; negative when even a gross of 0 costs more
};

// The largest whole-cent gross whose employer cost does not exceed `budget`, given the sums since
// January; 0 when no gross fits. `budget` may be negative (a relief that comes back can pay for a
// gross). Grosses are searched up to largest_amount_cents.
[[nodiscard]] GrossForBudget gross_for_budget(const PayMonth& month, Money budget);

// The largest whole-cent gross whose net before income tax does not exceed `net`; 0 when even a
// gross of 0 leaves more.
[[nodiscard]] Money gross_for_net(const PayMonth& month, Money net);

// The gross that `amount` asks for: itself, or the largest that fits it as a budget or as a net.
[[nodiscard]] Money gross_for(const PayMonth& month, PayrollTarget target, Money amount);

} // namespace cae
