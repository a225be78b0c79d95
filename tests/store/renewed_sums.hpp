// Damage that control sums do not show: what is behind them is tested by it.
#pragma once

#include <filesystem>

#include "cae/store/rows/internal/control_sums.hpp"
#include "cae/store/sqlite/internal/guards.hpp"
#include "cae/store/sqlite/internal/transaction.hpp"

namespace cae_test {

// Takes the rows of a store as they are, as if they had been sealed so. Throws StoreFailure.
inline void renew_sums(const std::filesystem::path& file) {
    const cae::Database database(file, cae::DatabaseUse::writing);
    database.run("PRAGMA synchronous = OFF"); // tests cut no power here
    cae::Transaction transaction(database, cae::DatabaseUse::writing);
    remove_guards_and_views(database);
    renew_control_sums(database);
    create_views_and_guards(database);
    transaction.commit();
}

} // namespace cae_test
