#include "cae/store/internal/failure.hpp"

#include <cstring>

#include <sqlite3.h>

#include "cae/store/internal/lock_holder.hpp"

namespace cae {
namespace {

constexpr int primary_code = 0xff;

// The last error of the system on the file of the store; 0 when it was on the journal.
int system_error(sqlite3* handle) {
    int number = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
    return number;
}

// SQLite's words, and those of the system when it was the cause.
std::string reason_of(sqlite3* handle) {
    std::string reason = sqlite3_errmsg(handle);
    if ((sqlite3_errcode(handle) & primary_code) != SQLITE_IOERR) return reason;
    const int number = system_error(handle);
    if (number != 0) reason += std::string(": ") + std::strerror(number);
    return reason;
}

bool is_held(sqlite3* handle) {
    const int code = sqlite3_errcode(handle) & primary_code;
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

} // namespace

void fail(Rule rule, std::vector<std::string> details, std::string value) {
    throw StoreFailure({rule, {}, std::move(value), std::move(details), Privacy::open});
}

void fail_unreadable(std::string_view value) {
    fail(Rule::store_must_work, {"unreadable value '" + std::string(value) + "'"});
}

void fail_with_words_of(sqlite3* handle) {
    if (is_held(handle)) {
        fail(Rule::store_must_be_free, {lock_holder(sqlite3_db_filename(handle, "main"))});
    }
    fail(Rule::store_must_work, {reason_of(handle)});
}

} // namespace cae
