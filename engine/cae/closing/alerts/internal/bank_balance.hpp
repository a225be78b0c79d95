// The bank in the books beside its statement.
#pragma once

#include <vector>

#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// Tells what the account of the bank holds in books that began with a trial balance, at the end of
// the day of the last balance that a row of the bank says, where the two differ.
void compare_bank_balance(const MonthInputs& inputs, const MonthRecord& record,
                          std::vector<Alert>& alerts);

} // namespace cae
