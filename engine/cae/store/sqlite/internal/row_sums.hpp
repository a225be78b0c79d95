// Sums over the cells of rows, by which a row that was changed, added or taken away is found.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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

// A column as it goes into a sum: by its name.
[[nodiscard]] std::uint64_t column_seed(std::string_view name);

[[nodiscard]] std::uint64_t cell_sum(std::uint64_t column, std::int64_t value);
[[nodiscard]] std::uint64_t cell_sum(std::uint64_t column, std::string_view value);
[[nodiscard]] std::uint64_t sum_of_null(std::uint64_t column);
// Of a kind that no table has: a number with a point, bytes.
[[nodiscard]] std::uint64_t sum_of_other(std::uint64_t column);

// The sum of a row from that of its cells.
[[nodiscard]] std::uint64_t row_sum(std::uint64_t cells);

// Sums the rows that a statement binds, one after the other, place by place.
class BoundRows {
public:
    // `columns` as in "month, position, name".
    BoundRows(std::string_view columns, RowsSum& total);

    void bound(int place, std::uint64_t (*of)(std::uint64_t)) { add(place, of(seed(place))); }
    template <class Value>
    void bound(int place, Value value) {
        add(place, cell_sum(seed(place), value));
    }
    // Of the row that was bound last.
    [[nodiscard]] std::uint64_t last_row() const { return last_row_; }

private:
    [[nodiscard]] std::size_t column(int place) const {
        return static_cast<std::size_t>(place - 1) % seeds_.size();
    }
    [[nodiscard]] std::uint64_t seed(int place) const { return seeds_[column(place)]; }
    void add(int place, std::uint64_t cell);

    std::vector<std::uint64_t> seeds_;
    RowsSum& total_;
    std::uint64_t cells_ = 0;
    std::uint64_t last_row_ = 0;
};

} // namespace cae
