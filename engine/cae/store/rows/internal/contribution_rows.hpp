// The contribution and the levies of a month, into the tables and out of them.
#pragma once

#include <string>

#include "cae/closing/state/books.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// All functions throw StoreFailure; `text` is the month as it stands in the tables: "2026-01".

void write_contributions(const Database& database, const std::string& text,
                         const MonthRecord& record);

// Completes `record`, whose accounts and members are there, with its levies.
void read_contributions(const Database& database, const std::string& text, MonthRecord& record);

// Everything that was recorded for a month, also of members who are no longer in the files.
[[nodiscard]] ByLevy<ContributionRecord> read_contributions(const Database& database, Month month);

} // namespace cae
