// The paid leave of one member on a screen.
#pragma once

#include <string>

#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// Days acquired, taken and left by reference period, then what the month took, settled, paid and
// holds: `held` is the provision of the member's accounts after the month, charges included.
[[nodiscard]] std::string leave_table(const LeaveRecord& leave, Money held, const Screen& screen);

} // namespace cae
