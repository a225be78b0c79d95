// A statement of the bank -> its movements. CAMT.053 or .052 (ISO 20022), OFX or CSV, told by how
// they begin.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/cooperative/bank_movement.hpp"
#include "cae/inputs/bank/bank_titles.hpp"
#include "cae/inputs/text/text_encoding.hpp"

namespace cae {

struct BankStatement {
    std::vector<BankMovement> movements{}; // booked ones, in the order of the file
    std::size_t pending = 0;               // movements that the bank has not booked yet: left out
    std::size_t other_accounts = 0;        // movements of accounts that are not ours: left out
    std::size_t of_account = 0;            // those of ours, whether they are booked or not
    std::set<std::string> accounts{};      // that the file names: letters and digits in capitals
    std::size_t no_movements = 0;          // rows that are none, sums and balances: left out
    TextEncoding encoding = TextEncoding::utf8;
    // What the account held before the first movement and after the last one, where both are said
    // or one of them.
    std::optional<Money> opening{};
    std::optional<StatementBalance> closing{};
};

// Whether an account, as a statement names it, is that of an IBAN: the IBAN itself or the number
// inside it.
[[nodiscard]] bool is_account_of(std::string_view key, std::string_view iban);

// Reads a statement. `iban` is that of the cooperative, or empty when it is not known; of a file of
// several accounts its movements alone are read.
//
// A CSV is laid out as `layout` says, else by the titles that banks give (bank_titles.hpp): lines
// above the titles are passed over, columns that nobody knows are left out. Titles say dates and
// amounts, in one column or by side; labels of several columns are put together. Text is UTF-8,
// UTF-16, latin-1 or Windows-1252.
//
// Fails with those of reading files, and with Rule::statement_format_must_be_read,
// bank_title_must_be_known, quote_must_be_closed, date_must_exist, amount_must_be_exact,
// document_must_have_amount, xml_must_be_well_formed, element_must_be_present,
// statement_must_be_of_account, statement_must_be_of_one_account, statement_must_balance,
// statement_must_follow, currency_must_be_euro.
[[nodiscard]] Result<BankStatement> load_bank_statement(const std::filesystem::path& file,
                                                        const std::string& iban,
                                                        const BankLayout& layout = {});

} // namespace cae
