// A statement of the bank -> its movements. CAMT.053 (ISO 20022, versions 02 to 08) or CSV, told by
// their first character.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/cooperative/bank_movement.hpp"

namespace cae {

struct BankStatement {
    std::vector<BankMovement> movements{}; // booked ones, in the order of the file
    std::size_t pending = 0;               // movements that the bank has not booked yet: left out
};

// Reads a statement. `iban` is that of the cooperative, or empty when it is not known.
//
// In CSV the first line names the columns, in French or English, whatever their accents and case:
// date*, amount (signed) or debit and credit, label, reference, counterparty; others are left out.
// A movement gets a reference of its own where the bank gives none: the same one each time the same
// movement is read.
//
// Fails with those of `read_text_file` and of reading tables, and with
// Rule::xml_must_be_well_formed, element_must_be_present, statement_must_be_of_account,
// statement_must_balance, currency_must_be_euro.
[[nodiscard]] Result<BankStatement> load_bank_statement(const std::filesystem::path& file,
                                                        const std::string& iban);

} // namespace cae
