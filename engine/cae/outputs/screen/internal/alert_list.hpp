// Alerts under their title.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/internal/record_view.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// `whom` is empty where the reader knows whom it is about.
struct AlertLine {
    std::string whom;
    std::string what;
};

// The alerts of a month in their order; members of whom the same is said share a line.
[[nodiscard]] std::vector<AlertLine> alerts_of_month(const MonthRecord& record,
                                                     const RecordView& view, Language language);

// The alerts about one member, without the name.
[[nodiscard]] std::vector<AlertLine> alerts_of_member(const MonthRecord& record,
                                                      const MemberId& member, Language language);

// A title and the alerts, long ones on several lines; empty for none.
[[nodiscard]] std::string alert_list(const std::vector<AlertLine>& alerts, const Screen& screen);

} // namespace cae
