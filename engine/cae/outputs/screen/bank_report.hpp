// The import of a bank statement: what its payments pay, and the table it becomes.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/documents/bank_import.hpp"
#include "cae/cooperative/bank_movement.hpp"
#include "cae/outputs/files/csv_writer.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// The payments received with what they pay or why nothing is known to be, then the counts.
[[nodiscard]] std::string bank_report(const BankImport& import, const Screen& screen);

// The rows of bank/<month>.csv; the columns of accounts where one names some.
void write_bank_rows(const std::vector<BankRow>& rows, CsvWriter& csv);

} // namespace cae
