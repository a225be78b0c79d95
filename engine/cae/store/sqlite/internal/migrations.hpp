// How the tables of an earlier version become those of the next.
#pragma once

#include <cstdint>
#include <vector>

#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// One step, by one version. `run` changes tables in SQL of its own, as they were in `from` and are
// to be in `to`: neither the lists of columns nor schema_text may be used, since they go on
// changing when the step no longer may. It is part of a transaction, that of a sealing or that of a
// copy for reading, and throws StoreFailure.
//
// It finds no triggers and no views, which are made again after the last step, and foreign keys
// that are only checked at the end: a table may be dropped and made again under its name. What it
// adds must be complete for every month that was sealed. Columns have no order that counts:
// `ALTER TABLE pay ADD COLUMN new_amount INTEGER NOT NULL DEFAULT 0` is a step.
//
// The last step's `to` is the version of the schema. Whoever adds one keeps a store of the version
// that ends here as tests/store/fixtures/artois-schema-`from`.db.
struct Migration {
    std::int64_t from;
    std::int64_t to;
    void (*run)(const Database& database);
};

// From the first version to the one of this program, without a gap.
[[nodiscard]] const std::vector<Migration>& migrations();

// Takes the steps that lead from the version of the store onwards, within the transaction that is
// open; a store of the last version is left as it is. Throws StoreFailure.
void migrate(const Database& database, const std::vector<Migration>& steps);

} // namespace cae
