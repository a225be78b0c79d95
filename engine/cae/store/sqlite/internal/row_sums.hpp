// Sums over the cells of rows, by which a row that was changed, added or taken away is found.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "cae/calendar/date.hpp"

namespace cae {

// What rows come to, whatever their order and that of their columns. A change of a single cell is
// always seen, any other but once in 2^64. This is no seal: who knows the formula can work it out
// again. Sums are kept in stores: the formula never changes.
struct RowsSum {
    std::int64_t rows = 0;
    std::uint64_t sum = 0;

    void add(std::uint64_t row) {
        ++rows;
        sum += row;
    }
    void remove(std::uint64_t row) {
        --rows;
        sum -= row;
    }
    friend bool operator==(const RowsSum&, const RowsSum&) = default;
};

// A column as it goes into a sum: what its name makes of each kind of value.
struct ColumnSeed {
    std::uint64_t integer = 0;
    std::uint64_t text = 0;
    std::uint64_t null = 0;
    std::uint64_t other = 0; // what no table has: a number with a point, bytes
};
[[nodiscard]] ColumnSeed column_seed(std::string_view name);

// The finalizer of SplitMix64: no two numbers give the same one.
[[nodiscard]] inline std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xBF58'476D'1CE4'E5B9U;
    value = (value ^ (value >> 27)) * 0x94D0'49BB'1331'11EBU;
    return value ^ (value >> 31);
}

[[nodiscard]] inline std::uint64_t cell_sum(const ColumnSeed& column, std::int64_t value) {
    return mixed(column.integer ^ static_cast<std::uint64_t>(value));
}
[[nodiscard]] std::uint64_t cell_sum(const ColumnSeed& column, std::string_view value);
[[nodiscard]] inline std::uint64_t cell_sum(const ColumnSeed& column, const DateText& value) {
    return cell_sum(column, value.view());
}
[[nodiscard]] inline std::uint64_t cell_sum(const ColumnSeed& column, std::nullopt_t) {
    return column.null;
}

// The sum of a row from that of its cells.
[[nodiscard]] inline std::uint64_t row_sum(std::uint64_t cells) { return mixed(cells); }

// Sums rows as they are added, cell by cell.
class AddedRows {
public:
    // `columns` as in "month, position, name".
    AddedRows(std::string_view columns, RowsSum& total);

    [[nodiscard]] std::size_t columns() const { return seeds_.size(); }
    // The next cell; whether it was the last one of its row.
    template <class Value>
    bool add(Value value) {
        cells_ += cell_sum(seeds_[column_], value);
        if (++column_ < seeds_.size()) return false;
        end_row();
        return true;
    }
    // Of the row that was added last.
    [[nodiscard]] std::uint64_t last_row() const { return last_row_; }

private:
    void end_row();

    std::vector<ColumnSeed> seeds_;
    RowsSum& total_;
    std::size_t column_ = 0;
    std::uint64_t cells_ = 0;
    std::uint64_t last_row_ = 0;
};

} // namespace cae
