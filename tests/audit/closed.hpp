// What closings leave, as somebody reads it who knows nothing of the engine.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "tables.hpp"

namespace audit {

// The bank beside its statement.
struct FoundBank {
    std::optional<Cents> statement{}; // held as it says
    Cents booked = 0;                 // on the same day, else after the month
};

// What the closing says when it refuses is in `refusal`, and there are no tables.
struct Closed {
    Tables tables;
    std::string refusal;
    // Of the fiscal year so far, where it ends with the month or has only begun; else empty.
    std::string fec{};
    FoundBank bank{};
};

// What settling a fiscal year leaves; of one that is refused, why.
struct Settled {
    std::string refusal{};
    std::map<std::string, Cents> waiting{}; // accounts that it is refused for, and their balances
    Cents result = 0;
    std::map<std::string, Cents> allocation{}; // by the part of the surplus; none without a file
    Table journal{};                           // of the inventory; none where nothing was sealed
    std::map<std::string, Cents> balances{};   // by account, at the end of the year
    Cents assets = 0;
    Cents liabilities = 0; // the result among them
    Cents stated_result = 0;
    std::string fec{};
    std::string next_fec{}; // of the months of the next year that are closed
};

} // namespace audit
