#include "cae/store/sqlite/internal/statement.hpp"

#include <limits>
#include <string>

#include <sqlite3.h>

#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(sqlite3* handle, std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    statement_.reset(statement);
    if (code != SQLITE_OK) fail_with_words_of(handle);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) fail_with_words_of(sqlite3_db_handle(statement_.get()));
}

bool Statement::next() {
    column_ = 0;
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    fail_with_words_of(sqlite3_db_handle(statement_.get()));
}

void Statement::finish() {
    while (next()) {
    }
    reset();
}

// The code of a reset is that of the last step, which next() has reported already.
void Statement::reset() { sqlite3_reset(statement_.get()); }

void Statement::give(int place, std::int64_t value) {
    check(sqlite3_bind_int64(statement_.get(), place, value));
}

// An empty view may have no address at all, which SQLite would take for NULL.
void Statement::give(int place, std::string_view value) {
    check(sqlite3_bind_text(statement_.get(), place, value.empty() ? "" : value.data(),
                            static_cast<int>(value.size()), SQLITE_STATIC));
}

void Statement::give(int place, DateText value) {
    const std::string_view text = value.view();
    check(sqlite3_bind_text(statement_.get(), place, text.data(), static_cast<int>(text.size()),
                            SQLITE_TRANSIENT)); // NOLINT(cppcoreguidelines-pro-type-cstyle-cast)
}

void Statement::give(int place, std::nullopt_t) {
    check(sqlite3_bind_null(statement_.get(), place));
}

void Statement::must_hold(int type) const {
    if (sqlite3_column_type(statement_.get(), column_) == type) return;
    fail_unreadable(text_of(column_));
}

std::int64_t Statement::integer() {
    must_hold(SQLITE_INTEGER);
    return sqlite3_column_int64(statement_.get(), column_++);
}

int Statement::small() {
    const std::int64_t value = integer();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        fail_unreadable(std::to_string(value));
    }
    return static_cast<int>(value);
}

std::string_view Statement::text() {
    must_hold(SQLITE_TEXT);
    return text_of(column_++);
}

std::string_view Statement::text_of(int column) const {
    const void* const bytes = sqlite3_column_blob(statement_.get(), column);
    const int size = sqlite3_column_bytes(statement_.get(), column);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

bool Statement::is_null() const {
    return sqlite3_column_type(statement_.get(), column_) == SQLITE_NULL;
}

bool Statement::take_if_null() {
    const bool null = is_null();
    if (null) ++column_;
    return null;
}

Period Statement::period() {
    const std::string_view value = text();
    const auto period = Period::parse(value);
    if (!period) fail_unreadable(value);
    return *period;
}

Month Statement::month() {
    const std::string_view value = text();
    const auto month = Month::parse(value);
    if (!month) fail_unreadable(value);
    return *month;
}

Date Statement::date() {
    const std::string_view value = text();
    const auto date = Date::parse(value);
    if (!date) fail_unreadable(value);
    return *date;
}

std::vector<ColumnSeed> Statement::column_seeds() const {
    std::vector<ColumnSeed> seeds;
    const int columns = sqlite3_column_count(statement_.get());
    for (int i = 0; i < columns; ++i) {
        const char* const name = sqlite3_column_name(statement_.get(), i);
        seeds.push_back(column_seed(name == nullptr ? "" : name));
    }
    return seeds;
}

std::uint64_t Statement::cell_sum_of(int column, const ColumnSeed& seed) const {
    switch (sqlite3_column_type(statement_.get(), column)) {
    case SQLITE_INTEGER:
        return cell_sum(seed, std::int64_t{sqlite3_column_int64(statement_.get(), column)});
    case SQLITE_TEXT:
        return cell_sum(seed, text_of(column));
    case SQLITE_NULL:
        return seed.null;
    default:
        return seed.other;
    }
}

std::uint64_t Statement::row_sum(const std::vector<ColumnSeed>& columns) const {
    std::uint64_t cells = 0;
    int column = 0;
    for (const ColumnSeed& seed : columns) cells += cell_sum_of(column++, seed);
    return cae::row_sum(cells);
}

void Statement::add_row_to(CanonicalDigest& digest) const {
    const int columns = sqlite3_column_count(statement_.get());
    for (int column = 0; column < columns; ++column) {
        switch (sqlite3_column_type(statement_.get(), column)) {
        case SQLITE_INTEGER:
            digest.add(std::int64_t{sqlite3_column_int64(statement_.get(), column)});
            break;
        case SQLITE_TEXT:
            digest.add(text_of(column));
            break;
        case SQLITE_NULL:
            digest.add_nothing();
            break;
        default:
            digest.add_other(text_of(column));
        }
    }
}

std::vector<std::string> Statement::row_as_text() const {
    std::vector<std::string> cells;
    const int columns = sqlite3_column_count(statement_.get());
    for (int column = 0; column < columns; ++column) {
        const bool is_none = sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
        cells.emplace_back(is_none ? "NULL" : text_of(column));
    }
    return cells;
}

} // namespace cae
