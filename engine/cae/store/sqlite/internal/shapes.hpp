// What tables, indexes and views are, whatever the words by which they came to be.
#pragma once

#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Throws Rule::store_must_work when a table, a column, a check, a key, an index or a view of this
// version is missing, is another one, or one more. The order of columns does not count, nor do
// defaults: migrations append columns and give them one.
void refuse_other_shapes(const Database& database);

} // namespace cae
