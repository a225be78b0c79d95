// A sealed period beside the same period computed again.
#pragma once

#include <optional>

#include "cae/closing/state/books.hpp"
#include "cae/closing/state/inventory_record.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// The first value, in the order of tables, keys and columns, that the sealed month of `again` has
// otherwise than it and the books `left` after it. Throws StoreFailure.
[[nodiscard]] std::optional<SealDifference>
first_difference(const Database& database, const MonthRecord& again, const Books& left);

// The same for the sealed inventory of the period of `again`.
[[nodiscard]] std::optional<SealDifference> first_difference(const Database& database,
                                                             const InventoryRecord& again);

} // namespace cae
