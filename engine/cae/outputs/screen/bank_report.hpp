// The import of a bank statement: what its payments pay, and the table it becomes.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/documents/bank_matching.hpp"
#include "cae/cooperative/bank_movement.hpp"
#include "cae/outputs/files/csv_writer.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

struct MatchedMovement {
    BankMovement movement;
    BankMatch match;
};

struct BankImport {
    std::vector<MatchedMovement> added; // in the order of their dates
    std::size_t known = 0;              // movements that were imported before
    std::size_t pending = 0;            // that the bank has not booked yet
};

// The payments received with what they pay or why nothing is known to be, then the counts.
[[nodiscard]] std::string bank_report(const BankImport& import, const Screen& screen);

// The rows of bank/<month>.csv.
void write_bank_rows(const std::vector<BankRow>& rows, CsvWriter& csv);

} // namespace cae
