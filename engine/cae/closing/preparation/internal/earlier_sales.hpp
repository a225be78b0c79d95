// The sales of before the month that its documents are about.
#pragma once

#include "cae/closing/preparation/prepared_month.hpp"

namespace cae {

// The settled sales, the months of those that credit notes are about, and what was charged in them.
// Returns the problems of `sealed`.
[[nodiscard]] Problems look_up_sales(const MonthParts& month, SealedMonths& sealed,
                                     Preparation& prepared);

// The law of the months of documents that came late.
[[nodiscard]] Problems look_up_laws(const MonthParts& month, const EarlierMonths& earlier,
                                    Preparation& prepared);

// What was asked for in the months since the first document that came late.
[[nodiscard]] Problems look_up_booked_charges(const MonthParts& month, SealedMonths& sealed,
                                              Preparation& prepared);

} // namespace cae
