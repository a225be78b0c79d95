// A bank statement -> the tables of its months.
#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "cae/calendar/date.hpp"
#include "cae/closing/documents/bank_matching.hpp"
#include "cae/cooperative/bank_movement.hpp"

namespace cae {

// The rows of bank/<month>.csv by month.
using BankTables = std::map<Month, std::vector<BankRow>>;

struct MatchedMovement {
    BankMovement movement;
    BankMatch match;
};

struct BankImport {
    std::vector<MatchedMovement> added; // in the order of their dates
    std::size_t known = 0;              // movements that were imported before
    std::size_t pending = 0;            // that the bank has not booked yet
    BankTables tables;                  // of the months that get new rows, with their earlier ones
};

// The movements that `tables` do not have, in the order of their dates.
[[nodiscard]] std::vector<BankMovement> new_movements(const std::vector<BankMovement>& movements,
                                                      const BankTables& tables);

// What `movements`, in the order of their dates, pay of `unpaid`, and the tables with their rows: a
// payment of several invoices takes a row each, "REF (1)", "REF (2)".
[[nodiscard]] BankImport import_movements(const std::vector<BankMovement>& movements,
                                          std::vector<UnpaidInvoice> unpaid,
                                          const BankTables& tables);

} // namespace cae
