// Bank movements that nobody explains, and those that are explained later.
#pragma once

#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/state/clearing_item.hpp"
#include "cae/closing/state/month_inputs.hpp"

namespace cae {

// The movements that come onto the clearing account in the month, and those that its documents take
// off it, by their keys. Fails with Rule::movement_must_not_be_explained_twice for a document that
// takes more than is left.
[[nodiscard]] Result<std::vector<ClearingItem>> move_clearing(const MonthInputs& inputs);

// Which of MonthDocuments::explained stand on the clearing account: the others were never booked.
[[nodiscard]] std::vector<bool> on_clearing_account(const MonthInputs& inputs);

} // namespace cae
