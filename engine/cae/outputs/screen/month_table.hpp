// The summary of a month for a terminal or a text file.
#pragma once

#include <string>

#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// Whether the month is sealed, or only tried: a draft says so in its title.
enum class MonthState { sealed, draft };

// The activity accounts and the pay of every member with their totals, then the alerts. Members
// without an account are left out of the first table, those without pay of the second.
[[nodiscard]] std::string month_table(const MonthRecord& record, MonthState state,
                                      const Screen& screen);

// The alerts of the month, or a sentence that there is none. Members of whom the same is said share
// a line.
[[nodiscard]] std::string alert_list(const MonthRecord& record, const Screen& screen);

} // namespace cae
