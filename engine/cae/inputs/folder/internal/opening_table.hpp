// opening.csv -> the books of a cooperative that starts here with a past.
#pragma once

#include <string>
#include <string_view>

#include "cae/closing/state/books.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

struct OpeningTable {
    std::string_view text;
    const std::string& file;
    Month first_period;
    Month fiscal_year; // the first month of the one that first_period is in
    const KnownRoster& known;
};

// Balances of activity accounts at the end of the month before the first period, and each member's
// sums of pay from January to then, and of contributions since the fiscal year began.
// Rule::opening_must_be_of_the_year, pay_must_have_no_duplicate, id_must_be_unique, and those of
// reading cells.
[[nodiscard]] Books read_opening(const OpeningTable& table, Problems& problems);

} // namespace cae::folder_reader
