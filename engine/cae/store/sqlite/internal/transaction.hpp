// All or nothing.
#pragma once

#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Rolls back when it leaves its scope without commit(). One for writing takes the store at once, so
// that what it reads cannot be changed by somebody else before it writes; one for reading sees one
// state.
class Transaction {
public:
    Transaction(const Database& database, DatabaseUse use);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // Once this returns, what was written survives a kill, a crash and a power cut.
    void commit();

private:
    const Database& database_;
};

} // namespace cae
