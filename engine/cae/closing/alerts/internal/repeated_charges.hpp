// Invoices of suppliers and claims that were entered twice.
#pragma once

#include <vector>

#include "cae/closing/alerts/internal/written_rows.hpp"
#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_inputs.hpp"

namespace cae {

// Two are one when day, amount and wording are the same, whoever entered them: of the month, or of
// a sealed one where a document came late. Lines of one invoice are not, nor charges that recur.
[[nodiscard]] std::vector<Alert> repeated_charges(const MonthInputs& inputs,
                                                  const std::vector<WrittenRow>& rows);

} // namespace cae
