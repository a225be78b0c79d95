// Rows into a table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "cae/store/sqlite/internal/database.hpp"
#include "cae/store/sqlite/internal/row_sums.hpp"
#include "cae/store/sqlite/internal/stored_value.hpp"
#include "cae/store/sqlite/internal/waiting_rows.hpp"

namespace cae {

// A text that does not live as long as the writer.
struct CopiedText {
    std::string_view text;
};

// Adds a number of rows that is known beforehand, some hundreds at once (waiting_rows.hpp). Texts
// are not copied (but see CopiedText): they must live as long as the writer. What is added counts
// in the control sums of the database.
class RowWriter {
public:
    // `columns` as in "month, position, name".
    RowWriter(const Database& database, const std::string& table, const std::string& columns,
              std::size_t rows)
        : database_(database), into_(table + " (" + columns + ")"), left_(rows),
          sums_(columns, database.sums().added[table]), waiting_(sums_.columns()) {}
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;
    ~RowWriter() = default;

    // One value per column. Throws StoreFailure.
    template <class... Values>
    void add(const Values&... values) {
        (take(values), ...);
    }

    // Of the row that was added last.
    [[nodiscard]] std::uint64_t last_row_sum() const { return sums_.last_row(); }

private:
    template <class Value>
    void take(const Value& value) {
        take_cell(stored(value));
    }
    template <class Value>
    void take(const std::optional<Value>& value) {
        value ? take(*value) : take_cell(std::nullopt);
    }
    void take(const CopiedText& value);

    template <class Cell>
    void take_cell(const Cell& cell) {
        waiting_.add(cell);
        if (sums_.add(cell)) end_row();
    }
    void end_row();
    void insert();

    const Database& database_;
    std::string into_;
    std::size_t left_;
    AddedRows sums_;
    WaitingRows waiting_;
    std::deque<std::string> copies_; // used again by the rows after
    std::size_t copies_used_ = 0;
    std::optional<Statement> insertion_;
};

} // namespace cae
