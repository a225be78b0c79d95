// What the store has of a month: the rows that its control sums and its seal cover.
#pragma once

#include <string>
#include <vector>

#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Tables whose rows are found by the numbers that sealed_month has.
inline constexpr const char* entry_subject = "entry";
inline constexpr const char* line_subject = "entry_line";
// The accounts that there were when the month was sealed: they are numbered as they come.
inline constexpr const char* account_subject = "ledger_account";

// The tables of a month, and these three. Throws StoreFailure.
[[nodiscard]] std::vector<std::string> subjects_of(const Database& database);

// " FROM ... WHERE ..." of the rows of the month ?1; of the accounts, of those up to the number ?1.
[[nodiscard]] std::string from_rows_of(const std::string& subject);

// How the rows of a subject are listed: whatever order the columns of a store stand in.
struct SubjectShape {
    std::vector<std::string> columns; // by name
    std::vector<std::string> key;     // the primary key, in its order

    [[nodiscard]] std::string names() const; // of the columns: "activity, member"
    [[nodiscard]] std::string order() const; // of the rows
};
[[nodiscard]] SubjectShape shape_of_subject(const Database& database, const std::string& subject);

} // namespace cae
