// What the accounts hold that the payments of a month pay.
#pragma once

#include "cae/base/problem.hpp"
#include "cae/closing/preparation/prepared_month.hpp"

namespace cae {

// Looks up what was owed on the accounts that rows of the bank pay, when the month began, and what
// the bank held where a row says what it held later.
[[nodiscard]] Problems look_up_owed(const MonthParts& month, SealedMonths* sealed,
                                    Preparation& prepared);

} // namespace cae
