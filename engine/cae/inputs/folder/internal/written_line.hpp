// One row of an accountant's table.
#pragma once

#include <optional>

#include "cae/cooperative/written_entries.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

// Where the cells of a line stand among the columns of its table.
struct WrittenLineColumns {
    std::size_t account;
    std::size_t party;
    std::size_t branch;
    std::size_t activity;
    std::size_t member;
    std::size_t debit;
    std::size_t credit;
};

// Who is in the cooperative.
struct WrittenLineContext {
    const KnownRoster& known;
    const Cooperative& cooperative;
};

// The line of the current row; what is wrong has been noted when it is not sound:
// Rule::text_must_not_be_empty, entry_line_must_have_one_side, keys_must_not_stand_together,
// reference_must_exist, member_must_have_activity, and those of reading cells.
[[nodiscard]] WrittenLine written_line_in(CsvReader& row, const WrittenLineColumns& columns,
                                          const WrittenLineContext& context);

} // namespace cae::folder_reader
