// A connection to the SQLite file of a store.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "cae/calendar/period.hpp"
#include "cae/store/sqlite/internal/row_sums.hpp"
#include "cae/store/sqlite/internal/statement.hpp"
#include "cae/store/sqlite/internal/waiting_rows.hpp"

struct sqlite3;

namespace cae {

enum class DatabaseUse { reading, writing };

// What a connection remembers of the control sums of its tables (control_sums.hpp).
struct KnownSums {
    std::map<std::string, RowsSum, std::less<>>
        added; // by table, since the month began to be written
    std::set<std::pair<Period, std::string>> unaltered; // periods and tables that were looked at
};

// Every function throws StoreFailure.
class Database {
public:
    // Opens a file that exists and asserts that what it says will be durable. A transaction that a
    // crash has left half way is rolled back, even for reading: hence the file is opened for
    // writing whenever its permissions allow it, and reading is a promise of the connection.
    Database(const std::filesystem::path& file, DatabaseUse use);

    // An empty one in memory.
    [[nodiscard]] static Database in_memory();

    // The same content in memory, which what is done to it leaves no trace of.
    [[nodiscard]] Database copy_in_memory() const;
    [[nodiscard]] bool is_copy() const;
    // The same content in another one, in place of its own: in one transaction there, and as it is
    // in one here.
    void copy_to(const Database& other) const;

    // Runs statements that give no rows.
    void run(const char* sql) const;

    [[nodiscard]] Statement prepare(std::string_view sql) const {
        return Statement(handle_.get(), sql);
    }
    // The first column of the first row of a query that always gives one; 0 for NULL.
    [[nodiscard]] std::int64_t integer_of(std::string_view sql) const;
    [[nodiscard]] std::string text_of(std::string_view sql) const;

    [[nodiscard]] bool in_transaction() const;

    // What changes of a connection with what is done through it.
    [[nodiscard]] KnownSums& sums() const { return *sums_; }
    // The rows that statements find in `waiting_rows`.
    [[nodiscard]] WaitingTable& waiting() const { return *waiting_; }

    // Whether this connection looks at the triggers and the foreign keys of each row.
    void look_at_rows(bool each) const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };

    explicit Database(sqlite3* handle) : handle_(handle) {}
    void set_up() const;
    void configure(DatabaseUse use) const;
    void assert_durable() const;

    // Before the connection that shows it: SQLite lets go of it when that is closed.
    std::unique_ptr<WaitingTable> waiting_ = std::make_unique<WaitingTable>();
    std::unique_ptr<sqlite3, Close> handle_;
    std::unique_ptr<KnownSums> sums_ = std::make_unique<KnownSums>();
};

} // namespace cae
