// Rows in memory that SQLite reads as a table of its own.
//
// A statement that inserts a row each time it runs opens and closes its cursors for each; one that
// takes its rows from here does so once for some hundreds, binds nothing and copies no text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cae/calendar/date.hpp"

struct sqlite3;

namespace cae {

// A text must live until the rows are taken.
using WaitingCell = std::variant<std::nullopt_t, std::int64_t, std::string_view, DateText>;

class WaitingRows {
public:
    explicit WaitingRows(std::size_t columns);

    // The next cell of the row that is being added.
    void add(WaitingCell cell) { cells_.push_back(cell); }
    void clear() { cells_.clear(); }

    [[nodiscard]] std::size_t count() const { return cells_.size() / columns_; }
    // So many that a further one would leave the memory next to the processor.
    [[nodiscard]] bool are_full() const;
    [[nodiscard]] const WaitingCell& cell(std::size_t row, std::size_t column) const {
        return cells_[row * columns_ + column];
    }

private:
    std::size_t columns_;
    std::vector<WaitingCell> cells_;
};

// What a connection shows as its table of waiting rows: those of whoever inserts just now.
struct WaitingTable {
    const WaitingRows* rows = nullptr;
};

// "SELECT cell_0, cell_1 FROM waiting_rows", of that many columns.
[[nodiscard]] std::string select_waiting_rows(std::size_t columns);

// Makes the table known to a connection, of which `table` must outlive the use; SQLite's code.
[[nodiscard]] int show_waiting_rows(sqlite3* handle, WaitingTable& table);

} // namespace cae
