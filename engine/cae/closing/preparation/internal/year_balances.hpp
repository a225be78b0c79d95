// The balances of the variable part that a month pays.
#pragma once

#include "cae/closing/preparation/prepared_month.hpp"

namespace cae {

// Gives the rows of the pay sheet that ask for the balance of a year its amount: what the last
// month of the fiscal year before this one left, less what later months have paid of it, and no
// more than the row says; notes in `prepared` what asks for more than that. Fails with
// Rule::fiscal_year_must_be_closed, and the problems of `sealed`.
[[nodiscard]] Problems look_up_year_balances(MonthParts& parts, SealedMonths* sealed,
                                             Preparation& prepared);

} // namespace cae
