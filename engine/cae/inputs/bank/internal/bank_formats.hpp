// The formats of bank statements.
#pragma once

#include <string>
#include <string_view>

#include "cae/inputs/bank/bank_statement.hpp"

namespace cae {

// A statement that is read.
struct StatementText {
    std::string_view text; // UTF-8
    const std::string& file;
    const std::string& iban; // of the cooperative; may be empty
    const BankLayout& layout;
};

[[nodiscard]] BankStatement read_camt_statement(const StatementText& statement, Problems& problems);
[[nodiscard]] BankStatement read_ofx_statement(const StatementText& source, Problems& problems);
[[nodiscard]] BankStatement read_csv_statement(const StatementText& source, Problems& problems);

} // namespace cae
