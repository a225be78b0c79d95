// What a month leaves of whom and what it does not mention.
#pragma once

#include "cae/closing/state/books.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Adds to the tables of the record's month what `left`, the books after it, have of accounts and
// members that the record does not name: they are no longer in the members' file, and no balance is
// ever lost. Throws StoreFailure.
void write_books_left(const Database& database, const MonthRecord& record, const Books& left);

} // namespace cae
