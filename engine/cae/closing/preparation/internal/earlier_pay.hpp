// What was paid in the months that a month's corrections name.
#pragma once

#include "cae/closing/preparation/prepared_month.hpp"

namespace cae {

// The past of the members whom the month's corrections name, and the law of those months; nothing
// when there are no corrections. Returns what is missing of the law, and the problems of
// `earlier.sealed`.
[[nodiscard]] Problems look_up_pay(const MonthParts& month, const EarlierMonths& earlier,
                                   PayPast& past);

} // namespace cae
