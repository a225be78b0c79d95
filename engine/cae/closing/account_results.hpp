// Steps 1 and 2: what each activity account produced in the month.
#pragma once

#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/month_inputs.hpp"
#include "cae/closing/month_record.hpp"

namespace cae {

// Step 1. One record per account of the roster, in its order: opening balance, turnover and charges
// of the month's documents. Turnover is what was invoiced or what was collected, as the cooperative
// recognises it; pay and contribution are still zero.
[[nodiscard]] std::vector<AccountRecord> account_results(const MonthInputs& inputs);

// Step 2. Charges the cooperative contribution to every account, by the rule of the member's
// contract or the cooperative's. Fails with Rule::dated_value_must_be_in_force when no rule is in
// force.
[[nodiscard]] Problems charge_contributions(const MonthInputs& inputs,
                                            std::vector<AccountRecord>& accounts);

// Balance of an account as it stands in the record.
[[nodiscard]] Money balance(const AccountRecord& account);

} // namespace cae
