// The recalls of a month, for the screen.
#pragma once

#include <string>

#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/internal/record_view.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// One row per member and month corrected; empty when nothing was recalled.
[[nodiscard]] std::string recalls_of_month(const MonthRecord& record, const RecordView& view,
                                           const Screen& screen);

// One member's recalls line by line, each under its month; empty when there is none.
[[nodiscard]] std::string recalls_of_member(const MonthRecord& record, const MemberId& member,
                                            const Screen& screen);

} // namespace cae
