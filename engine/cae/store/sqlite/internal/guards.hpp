// The triggers that keep sealed months as they are, and the views for people.
#pragma once

#include <string>
#include <vector>

#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Every table has its guards: no row is ever changed or deleted; one with a month is not added to
// once that month is sealed. All throw StoreFailure.

// The tables whose rows belong to a month by themselves.
[[nodiscard]] std::vector<std::string> tables_of_months(const Database& database);

// For the tables that are there, all of them.
void create_views_and_guards(const Database& database);
void remove_guards_and_views(const Database& database);

// Throws Rule::store_must_work when a guard is missing or another one, or when there is any other
// trigger.
void refuse_other_guards(const Database& database);

} // namespace cae
