#include "cae/store/sqlite/internal/database.hpp"

#include <string>

#include <sqlite3.h>

#include "cae/base/check.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

// Long enough for the commit of a large month by somebody else, short enough for a person who
// waits.
constexpr int patience_ms = 2'000;

// Beyond FULL: also syncs the folder after the journal is removed. Without it a power cut just
// after the commit could bring the journal back, and with it the month before.
constexpr int synchronous_extra = 3;

// foreign_keys and trusted_schema are part of the guard of sealed months; temporary data stays in
// memory because it is pay data; 32 MiB of cache hold the months of some ten thousand members.
constexpr const char* settings = "PRAGMA synchronous = EXTRA;"
                                 "PRAGMA foreign_keys = ON;"
                                 "PRAGMA trusted_schema = OFF;"
                                 "PRAGMA cell_size_check = ON;"
                                 "PRAGMA temp_store = MEMORY;"
                                 "PRAGMA cache_size = -32768;";

// Links in the folders above are followed by the system; the file itself must not be one.
std::filesystem::path resolved(const std::filesystem::path& file) {
    std::error_code ignored; // a folder that cannot be resolved cannot be opened either
    const auto folder = std::filesystem::canonical(
        file.has_parent_path() ? file.parent_path() : ".", ignored);
    return ignored ? file : folder / file.filename();
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close(handle); }

Database::Database(const std::filesystem::path& file, DatabaseUse use) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(
        resolved(file).c_str(), &handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nullptr);
    handle_.reset(handle);
    if (handle == nullptr) fail(Rule::store_must_work, {"out of memory"});
    if (code != SQLITE_OK) {
        fail(Rule::store_must_work, {sqlite3_errmsg(handle)});
    }
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, patience_ms);
    configure(use);
}

Database Database::in_memory() {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open(":memory:", &handle);
    Database database(handle);
    if (code != SQLITE_OK) fail(Rule::store_must_work, {"out of memory"});
    database.set_up();
    return database;
}

Database Database::copy_in_memory() const {
    Database copy = in_memory();
    copy_to(copy);
    return copy;
}

// A step that could not be taken, for somebody else holds one of both, is no error of finish().
void Database::copy_to(const Database& other) const {
    sqlite3* const handle = other.handle_.get();
    sqlite3_backup* const backup = sqlite3_backup_init(handle, "main", handle_.get(), "main");
    if (backup == nullptr) fail_with_words_of(handle);
    const int copied = sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK) fail_with_words_of(handle);
    if (copied == SQLITE_DONE) return;
    fail(copied == SQLITE_BUSY || copied == SQLITE_LOCKED ? Rule::store_must_be_free
                                                          : Rule::store_must_work,
         {sqlite3_errstr(copied)});
}

bool Database::is_copy() const {
    const char* const file = sqlite3_db_filename(handle_.get(), "main");
    return file == nullptr || *file == '\0';
}

void Database::set_up() const {
    run(settings);
    if (show_waiting_rows(handle_.get(), *waiting_) != SQLITE_OK) fail_with_words_of(handle_.get());
}

void Database::configure(DatabaseUse use) const {
    set_up();
    assert_durable();
    if (use == DatabaseUse::reading) run("PRAGMA query_only = ON");
}

// A rollback journal, not a write-ahead log: damage to a left-over log can bring an earlier month
// back without anybody noticing.
void Database::assert_durable() const {
    const std::string journal = text_of("PRAGMA journal_mode");
    if (journal != "delete") {
        fail(Rule::store_must_work, {"journal mode is " + journal + ", not delete"});
    }
    if (integer_of("PRAGMA synchronous") != synchronous_extra ||
        integer_of("PRAGMA foreign_keys") != 1) {
        fail(Rule::store_must_work, {"this SQLite does not keep its settings"});
    }
}

void Database::run(const char* sql) const {
    if (sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        fail_with_words_of(handle_.get());
    }
}

std::int64_t Database::integer_of(std::string_view sql) const {
    Statement statement = prepare(sql);
    return statement.next() && !statement.is_null() ? statement.integer() : 0;
}

std::string Database::text_of(std::string_view sql) const {
    Statement statement = prepare(sql);
    return statement.next() ? statement.string() : std::string();
}

void Database::look_at_rows(bool each) const {
    for (const int guard : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_FKEY}) {
        int now = 0;
        const int code = sqlite3_db_config(handle_.get(), guard, each ? 1 : 0, &now);
        CAE_INVARIANT(code == SQLITE_OK && (now != 0) == each);
    }
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }

} // namespace cae
