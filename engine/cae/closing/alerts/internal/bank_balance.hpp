// The bank in the books beside its statement.
#pragma once

#include <vector>

#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// Tells what the account of each bank holds in books that began with a trial balance, at the end of
// the day of the last balance that a row of it says, where the two differ.
void compare_bank_balances(const MonthInputs& inputs, const MonthRecord& record,
                           std::vector<Alert>& alerts);

// Tells what stands after the month on each account on which nothing is to wait, where the
// cooperative has several banks: a transfer between two of them that one of them has not shown.
void tell_waiting(const MonthInputs& inputs, const MonthRecord& record, std::vector<Alert>& alerts);

} // namespace cae
