// The month of one activity: what it made and how its members share it (C. trav. R7331-5).
#pragma once

#include <string>

#include "cae/base/result.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/month_table.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// One row a member and their sum: from what was brought forward to what is left. Fails with
// Rule::reference_must_exist when no account of the month is of the activity.
[[nodiscard]] Result<std::string> activity_statement(const MonthRecord& record,
                                                     const ActivityId& activity, MonthState state,
                                                     const Screen& screen);

} // namespace cae
