// The bank in the books beside its statement, for people.
#pragma once

#include <string>

#include "cae/closing/documents/bank_reconciliation.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// Both balances, what stands between them, and what the clearing account holds.
[[nodiscard]] std::string reconciliation_table(const BankReconciliation& found,
                                               const Screen& screen);

} // namespace cae
