// The only clock of the program, for questions asked without a date; no closing reads it.
#pragma once

#include "cae/calendar/date.hpp"

namespace cae::cli {

// Today's date where the program runs.
[[nodiscard]] Date today();

} // namespace cae::cli
