// An inventory, into the tables and out of them.
#pragma once

#include <optional>

#include "cae/closing/state/inventory_record.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// All functions throw StoreFailure.

// What an inventory is sealed after, and with.
struct InventorySealing {
    const std::optional<Period>& before;
    const Sealing& sealing;
};

// Writes and seals it, within the transaction that is open: as a month is, under the name of its
// period. Its row of sealed_month has no sums, and its last day where a month has its day of pay.
Seal write_inventory(const Database& database, const InventoryRecord& record,
                     const InventorySealing& with);

// That of a period, as it was sealed. Rule::month_must_exist when it is not.
[[nodiscard]] InventoryRecord read_inventory(const Database& database, const Period& period);

} // namespace cae
