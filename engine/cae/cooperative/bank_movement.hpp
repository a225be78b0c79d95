// The movements of the cooperative's bank account.
#pragma once

#include <cstddef>
#include <string>

#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"

namespace cae {

// A movement as a statement shows it.
struct BankMovement {
    Date date;
    std::string reference{}; // one of a kind on the account
    std::string counterparty{};
    std::string label{};
    Money amount{};       // negative when it leaves the account
    std::size_t line = 0; // where it was read, for messages
};

// How the invoice of a movement was found.
enum class MatchedBy { nothing, number, amount };

// One row of bank/<month>.csv: a movement and what it pays.
struct BankRow {
    BankMovement movement;
    std::string refers_to{}; // the invoice
    std::string member{};    // whose account, where no invoice tells
    std::string activity{};
    MatchedBy matched_by = MatchedBy::nothing;
};

} // namespace cae
