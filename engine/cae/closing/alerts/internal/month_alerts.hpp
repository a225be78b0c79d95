// Step 7: what is unusual in the month and deserves a look.
#pragma once

#include <optional>
#include <vector>

#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// Alerts about members' stages and pay, in the order of the roster, then about accounts and
// documents without their sale. `record` is complete but for them.
[[nodiscard]] std::vector<Alert> month_alerts(const MonthInputs& inputs, const MonthRecord& record);

} // namespace cae
