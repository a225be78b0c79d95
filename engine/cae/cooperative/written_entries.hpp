// What an accountant writes: rows of entries/<month>.csv and of opening_balance.csv.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/interned_text.hpp"
#include "cae/calendar/date.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/money/money.hpp"

namespace cae {

// One row: either `debit` or `credit` is above zero.
struct WrittenLine {
    InternedText account{};                // a number of the chart
    InternedText party{};                  // the customer, the supplier or whoever it is about
    std::optional<AccountIndex> section{}; // the account of an activity; else of the cooperative
    std::optional<BranchIndex> branch{};   // of the cooperative's sections
    Money debit{};
    Money credit{};
    std::size_t line = 0; // in its file, for messages

    friend bool operator==(const WrittenLine&, const WrittenLine&) = default;
};

// The rows of one entry. An entry that reverses another has no lines of its own.
struct WrittenEntry {
    std::string id;
    Date date;
    std::string journal{}; // its code: "OD"
    std::string label{};
    std::string piece{};    // `id` when empty
    std::string reverses{}; // the id of an earlier one
    std::vector<WrittenLine> lines{};
    std::size_t line = 0; // of its first row, for messages
};

// The trial balance before the first period; no rows where there is none.
struct OpeningBalance {
    std::string file{};
    std::vector<WrittenLine> rows{};

    friend bool operator==(const OpeningBalance&, const OpeningBalance&) = default;
};

} // namespace cae
