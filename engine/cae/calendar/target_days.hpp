// The days on which banks settle payments in euros (TARGET).
#pragma once

#include "cae/calendar/date.hpp"

namespace cae {

// Easter Sunday of a year from 1900 to 2199, of the Gregorian calendar.
[[nodiscard]] Date easter(int year);

// Whether payments are settled on a day: not on a Saturday, a Sunday, 1 January, Good Friday,
// Easter Monday, 1 May, 25 or 26 December (European Central Bank, long-term calendar of the closing
// days of TARGET, in force since 2002).
[[nodiscard]] bool is_target_day(Date day);

// The last such day that is not after `day`; the first one that is not before it.
[[nodiscard]] Date target_day_until(Date day);
[[nodiscard]] Date target_day_from(Date day);

} // namespace cae
