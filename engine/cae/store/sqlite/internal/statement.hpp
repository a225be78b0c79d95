// A prepared statement of SQLite.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/law/working_time.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"
#include "cae/store/sqlite/internal/row_sums.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace cae {

// A text that does not live as long as the statement needs it.
struct CopiedText {
    std::string_view text;
};

// Values are bound in the order of the statement's places; the columns of a row are taken one after
// the other, in the order of its SELECT. Every function throws StoreFailure.
class Statement {
public:
    Statement(sqlite3* handle, std::string_view sql);

    // Binds, runs to the end and makes ready for the next values: for statements that give no rows.
    template <class... Values>
    void run(const Values&... values) {
        bind_from(1, values...);
        finish();
    }

    // From now on sums the rows that are bound; `rows` must outlive the statement.
    void sum_into(BoundRows& rows) { bound_ = &rows; }

    // The two halves of run(), for statements whose values come bit by bit: binds the places from
    // `place` on, counted from 1; runs to the end.
    template <class... Values>
    void bind_from(int place, const Values&... values) {
        (bind(place++, values), ...);
    }
    void finish();

    // Binds; the rows are then taken with next().
    template <class... Values>
    Statement& query(const Values&... values) {
        reset();
        bind_from(1, values...);
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
    [[nodiscard]] Date date();

    // The columns as they go into a sum, and the sum of the row, all its columns, taken or not.
    [[nodiscard]] std::vector<ColumnSeed> column_seeds() const;
    [[nodiscard]] std::uint64_t row_sum(const std::vector<ColumnSeed>& columns) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    void bind(int place, std::int64_t value);
    void bind(int place, std::string_view value); // not copied: must live until the row is taken
    void bind(int place, std::nullopt_t);
    void bind(int place, const char* value) { bind(place, std::string_view(value)); }
    void bind(int place, const std::string& value) { bind(place, std::string_view(value)); }
    void bind(int place, Money value) { bind(place, value.cents()); }
    void bind(int place, Rate value) { bind(place, value.billionths()); }
    void bind(int place, LeaveDays value) { bind(place, value.hundredths); }
    void bind(int place, Hours value) { bind(place, value.hundredths); }
    template <class Value>
    void bind(int place, const std::optional<Value>& value) {
        value ? bind(place, *value) : bind(place, std::nullopt);
    }
    void bind(int place, const CopiedText& value);
    void bind(int place, Month value) { bind(place, CopiedText{to_string(value)}); }
    void bind(int place, Date value) { bind(place, CopiedText{to_string(value)}); }
    template <class Kind>
    void bind(int place, const StrongId<Kind>& value) {
        bind(place, std::string_view(value.text()));
    }

    void reset();
    void check(int code) const;
    void must_hold(int type) const; // the next column
    [[nodiscard]] std::uint64_t cell_sum_of(int column, const ColumnSeed& seed) const;
    [[nodiscard]] std::string_view text_of(int column) const;

    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    BoundRows* bound_ = nullptr;
    int column_ = 0;
};

} // namespace cae
