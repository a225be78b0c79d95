#include "cae/store/sqlite/internal/transaction.hpp"

#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {

Transaction::Transaction(const Database& database, DatabaseUse use) : database_(database) {
    database_.run(use == DatabaseUse::writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
    // SQLite has rolled back on its own after most failures of the disk.
    if (!database_.in_transaction()) return;
    try {
        database_.run("ROLLBACK");
    } catch (const StoreFailure&) {
        // The journal stays beside the file and rolls it back when it is opened next.
    }
}

void Transaction::commit() { database_.run("COMMIT"); }

} // namespace cae
