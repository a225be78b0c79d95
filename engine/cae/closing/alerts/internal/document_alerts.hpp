// What is unusual in the documents of a month themselves.
#pragma once

#include <vector>

#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_inputs.hpp"

namespace cae {

// In the order of the documents, then of the common charges.
[[nodiscard]] std::vector<Alert> document_alerts(const MonthInputs& inputs);

} // namespace cae
