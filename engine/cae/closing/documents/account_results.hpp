// Step 1: what each activity account produced in the month.
#pragma once

#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// Step 1. One record per account of the roster, in its order: opening balance, turnover and charges
// of the month's documents. Turnover is what was invoiced or what was collected, as the cooperative
// recognises it; pay and contribution are still zero.
[[nodiscard]] std::vector<AccountRecord> account_results(const MonthInputs& inputs);

// What a document adds to the turnover of its account, by the event that makes turnover. A payment
// in one sum whose sale is not known is a deposit: it becomes turnover, without VAT, with its sale.
[[nodiscard]] Money turnover_of(const ActivityDocument& document, Recognition recognition);

// What a document adds to the direct charges of its account. A bad debt is a loss where the invoice
// was turnover; where only payments are, there is nothing to lose.
[[nodiscard]] Money charge_of(const ActivityDocument& document, Recognition recognition);

// Charges the depreciation of the month to the accounts that own the assets.
void charge_depreciation(const std::vector<AssetRecord>& assets,
                         std::vector<AccountRecord>& accounts);

// Balance of an account as it stands in the record.
[[nodiscard]] Money balance(const AccountRecord& account);

} // namespace cae
