#include "cae/store/sqlite/internal/failure.hpp"

#include <sqlite3.h>

#include "cae/store/sqlite/internal/lock_holder.hpp"

namespace cae {
namespace {

constexpr int primary_code = 0xff;

bool is_held(sqlite3* handle) {
    const int code = sqlite3_errcode(handle) & primary_code;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

} // namespace

void fail(Rule rule, Details details, std::string value) {
    throw StoreFailure({rule, {}, std::move(value), std::move(details), Privacy::open});
}

void fail_unreadable(std::string_view value) {
    fail(Rule::store_must_work, {"unreadable value '" + std::string(value) + "'"});
}

void fail_with_words_of(sqlite3* handle) {
    if (is_held(handle)) {
        fail(Rule::store_must_be_free, {lock_holder(sqlite3_db_filename(handle, "main"))});
    }
    // SQLite's words alone: the system's last error is not always the one that made it fail.
    fail(Rule::store_must_work, {sqlite3_errmsg(handle)});
}

} // namespace cae
