// opening_balance.csv -> the trial balance of before the first period.
#pragma once

#include <string>
#include <string_view>

#include "cae/cooperative/written_entries.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

struct OpeningBalanceTable {
    std::string_view text;
    const std::string& file;
    const KnownRoster& known;
    const Cooperative& cooperative;
};

// Its rows, in the order of the file. Rule::opening_balance_must_balance,
// entry_line_must_have_one_side, reference_must_exist, and those of reading cells.
[[nodiscard]] OpeningBalance read_opening_balance(const OpeningBalanceTable& table,
                                                  Problems& problems);

} // namespace cae::folder_reader
