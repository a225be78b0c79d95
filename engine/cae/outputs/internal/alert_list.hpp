// Alerts under their title.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/alert.hpp"
#include "cae/outputs/internal/record_view.hpp"
#include "cae/outputs/screen.hpp"

namespace cae {

// A title with their number, then one alert a line, or more where it is long. There is at least
// one.
[[nodiscard]] std::string alert_list(const std::vector<Alert>& alerts, const RecordView& view,
                                     const Screen& screen);

} // namespace cae
