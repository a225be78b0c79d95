// A prepared statement of SQLite.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/canonical.hpp"
#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"
#include "cae/store/sqlite/internal/row_sums.hpp"
#include "cae/store/sqlite/internal/stored_value.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace cae {

// Values are bound in the order of the statement's places; the columns of a row are taken one after
// the other, in the order of its SELECT. Every function throws StoreFailure.
class Statement {
public:
    Statement(sqlite3* handle, std::string_view sql);

    // Binds, runs to the end and makes ready for the next values: for statements that give no rows.
    template <class... Values>
    void run(const Values&... values) {
        bind_all(values...);
        finish();
    }

    // Binds; the rows are then taken with next().
    template <class... Values>
    Statement& query(const Values&... values) {
        reset();
        bind_all(values...);
        return *this;
    }

    // Goes to the next row; false after the last one.
    [[nodiscard]] bool next();

    // The next column of the row. Throws for a value of another type than the one that is asked
    // for, none included: tables have no such cells.
    [[nodiscard]] std::int64_t integer();
    [[nodiscard]] std::string_view text(); // valid until next()
    [[nodiscard]] bool is_null() const;    // does not take it
    [[nodiscard]] bool take_if_null();     // takes it when it is NULL
    [[nodiscard]] Money money() { return Money::from_cents(integer()); }
    [[nodiscard]] Rate rate() { return Rate::from_billionths(integer()); }
    [[nodiscard]] int small();
    [[nodiscard]] std::string string() { return std::string(text()); }
    [[nodiscard]] Month month();
    [[nodiscard]] Period period();
    [[nodiscard]] Date date();

    // The columns as they go into a sum, and the sum of the row, all its columns, taken or not.
    [[nodiscard]] std::vector<ColumnSeed> column_seeds() const;
    [[nodiscard]] std::uint64_t row_sum(const std::vector<ColumnSeed>& columns) const;
    // All columns of the row, taken or not.
    void add_row_to(CanonicalDigest& digest) const;
    [[nodiscard]] std::vector<std::string> row_as_text() const; // "NULL" for what is none

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    template <class... Values>
    void bind_all(const Values&... values) {
        int place = 0;
        (bind(++place, values), ...);
    }
    template <class Value>
    void bind(int place, const Value& value) {
        give(place, stored(value));
    }
    template <class Value>
    void bind(int place, const std::optional<Value>& value) {
        value ? bind(place, *value) : give(place, std::nullopt);
    }
    void give(int place, std::int64_t value);
    void give(int place, std::string_view value); // not copied: must live until the row is taken
    void give(int place, DateText value);
    void give(int place, std::nullopt_t);

    void finish();
    void reset();
    void check(int code) const;
    void must_hold(int type) const; // the next column
    [[nodiscard]] std::uint64_t cell_sum_of(int column, const ColumnSeed& seed) const;
    [[nodiscard]] std::string_view text_of(int column) const;

    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    int column_ = 0;
};

} // namespace cae
