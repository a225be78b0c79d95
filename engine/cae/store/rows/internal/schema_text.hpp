// The tables in SQL, as this version of the program creates them. Whoever changes what comes out of
// here, a list of columns too, adds a migration.
#pragma once

#include <string>

namespace cae {

// Tables and their indexes. Amounts are cents. A row of sealed_month seals its month: it is written
// last.
[[nodiscard]] std::string schema_tables();

// Those of them that belong to accounts and documents, and to members and pay.
[[nodiscard]] std::string account_tables();
[[nodiscard]] std::string pay_tables();

// The one table that a sealed month changes: sealed rows are found through it.
inline constexpr const char* list_of_what_is_due = "open_item_due";

// For people with the sqlite3 program; nothing here reads them.
extern const char* const schema_views;

} // namespace cae
