// A month before it is sealed, as far as a person can read it.
#pragma once

#include <string>

#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae::cli {

// Every member and every alert; for a large cooperative the totals and the number of alerts.
[[nodiscard]] std::string month_summary(const MonthRecord& record, const Screen& screen);

} // namespace cae::cli
