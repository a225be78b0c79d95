// The titles that banks give to the columns of their exports.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cae/base/words.hpp"

namespace cae {

// What a column of a bank's export says. bank_layout.yaml names them by their words.
enum class BankField {
    date,
    amount,   // signed, or with a sense beside it
    debit,    // what left the account, whatever its sign
    credit,   // what came to it
    sense,    // debit or credit, in words
    currency, // of the amount
    label,    // of several each that says more
    reference,
    counterparty,
    status,  // whether the movement is booked
    account, // of the cooperative, where a file holds several
    balance, // of the account after each movement
    fee,     // taken beside the amount: what left the account is not known by the amount alone
};

struct BankTitle {
    BankField field;
    std::string_view title;
};

// Those that are known, as banks write them; of two that a row has, the first of the table is
// taken. Case, accents, signs, small words ("de", "l'") and "euros" make no difference.
[[nodiscard]] std::span<const BankTitle> known_bank_titles();

// A title without what makes no difference: "Montant de l'opération (€)" is "montant operation".
[[nodiscard]] std::string bank_title_key(std::string_view title);

// How the exports of a bank that nobody knew are laid out.
struct BankLayout {
    // Titles, or numbers of columns from 1; the known titles of a field count where none is met.
    std::vector<std::pair<BankField, std::string>> titles{};
};

} // namespace cae
