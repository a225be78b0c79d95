// What accounts hold in a local currency: it is turnover, and no pay (pay is only ever in euros).
#pragma once

#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/documents/replaced_documents.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// What a document adds to what its account holds: payments in the local currency, less what is
// exchanged. An exchange counts with the net and VAT of `value_exchanges`.
[[nodiscard]] NetAndVat local_currency_of(const ActivityDocument& document);

// Exchanges with the share of what the account holds that they give for euros. Fails with
// Rule::local_currency_must_be_described, local_currency_must_be_held.
[[nodiscard]] Result<std::vector<Replacement>> value_exchanges(const MonthInputs& inputs);

// Adds the month to what each account held before.
void hold_local_currency(const MonthInputs& inputs, std::vector<AccountRecord>& accounts);

// What is on a member's accounts and cannot be paid: what they hold in the local currency, VAT
// deducted, unless the cooperative exchanges it at the end of the month. Never negative.
[[nodiscard]] Money not_payable(const MonthInputs& inputs, const Member& member,
                                const std::vector<AccountRecord>& accounts);

} // namespace cae
