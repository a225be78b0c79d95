// The earlier entries that an accountant's entries are about.
#pragma once

#include "cae/base/problem.hpp"
#include "cae/closing/preparation/prepared_month.hpp"

namespace cae {

// Looks up the sealed entries that those of the month reverse. Rule::id_must_be_unique for an entry
// whose id is that of a sealed one, reference_must_exist for one that reverses none that is known,
// entry_must_be_reversed_once. `sealed` may be none.
[[nodiscard]] Problems look_up_reversed(const MonthParts& month, SealedMonths* sealed,
                                        Preparation& prepared);

} // namespace cae
