// The allocation of a year's surplus in the books.
#pragma once

#include "cae/calendar/date.hpp"
#include "cae/cooperative/surplus.hpp"
#include "cae/ledger/entry.hpp"

namespace cae {

// The entry that allocates the result of the year on the day of the meeting: from the profit of the
// year to losses, reserves, employees and associates, or a loss carried forward.
[[nodiscard]] Entry surplus_entry(const SurplusAllocation& allocation, Date meeting,
                                  const Chart& chart);

} // namespace cae
