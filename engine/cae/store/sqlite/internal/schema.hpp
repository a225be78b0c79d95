// The tables of a store, and whose store it is.
#pragma once

#include "cae/store/sqlite/internal/database.hpp"
#include "cae/store/store.hpp"

namespace cae {

// Whether nothing has ever been committed to the file: it was created and then left alone.
[[nodiscard]] bool is_empty(const Database& database);

// Creates the tables of this version for `owner`, within the transaction that is open.
void create_schema(const Database& database, const StoreOwner& owner);

// Throws StoreFailure with Rule::store_must_not_be_newer, Rule::store_must_be_of_cooperative, or
// Rule::store_must_work when the file is a database of another program.
void refuse_foreign_store(const Database& database, const StoreOwner& owner);

} // namespace cae
