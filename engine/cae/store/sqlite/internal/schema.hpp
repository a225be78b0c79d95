// The tables of a store, and whose store it is.
#pragma once

#include <cstdint>

#include "cae/store/sqlite/internal/database.hpp"
#include "cae/store/store.hpp"

namespace cae {

// Whether nothing has ever been committed to the file: it was created and then left alone.
[[nodiscard]] bool is_empty(const Database& database);

// Creates the tables of this version for `owner`, within the transaction that is open.
void create_schema(const Database& database, const StoreOwner& owner);

// The version of the tables, as the file says.
[[nodiscard]] std::int64_t version_of(const Database& database);
void set_version(const Database& database, std::int64_t version);
[[nodiscard]] bool is_of_earlier_version(const Database& database);

// Throws StoreFailure with Rule::store_must_not_be_newer, Rule::store_must_be_of_cooperative, or
// Rule::store_must_work when the file is a database of another program, when no program has written
// its version, or when its tables or the guards of sealed months are not those there were.
void refuse_foreign_store(const Database& database, const StoreOwner& owner);

} // namespace cae
