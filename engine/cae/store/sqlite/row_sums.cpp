#include "cae/store/sqlite/internal/row_sums.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace cae {
namespace {

constexpr std::size_t step = sizeof(std::uint64_t);

// At most eight bytes as a number that is the same on every machine.
std::uint64_t number_of(std::string_view bytes) {
    std::uint64_t number = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&number, bytes.data(), bytes.size());
    } else {
        for (std::size_t i = bytes.size(); i > 0; --i) {
            number = number << 8 | static_cast<unsigned char>(bytes[i - 1]);
        }
    }
    return number;
}

std::uint64_t sum_of_text(std::uint64_t seed, std::string_view text) {
    std::uint64_t sum = seed ^ text.size();
    for (std::size_t i = 0; i < text.size(); i += step) {
        sum = mixed(sum ^ number_of(text.substr(i, step)));
    }
    return mixed(sum);
}

} // namespace

ColumnSeed column_seed(std::string_view name) {
    const std::uint64_t seed = sum_of_text(0, name);
    return {mixed(seed + 1), mixed(seed + 2), mixed(seed + 3), mixed(seed + 4)};
}

std::uint64_t cell_sum(const ColumnSeed& column, std::string_view value) {
    return sum_of_text(column.text, value);
}

AddedRows::AddedRows(std::string_view columns, RowsSum& total) : total_(total) {
    constexpr std::string_view between = ", ";
    while (!columns.empty()) {
        const std::size_t end = std::min(columns.find(between), columns.size());
        seeds_.push_back(column_seed(columns.substr(0, end)));
        columns.remove_prefix(std::min(end + between.size(), columns.size()));
    }
}

void AddedRows::end_row() {
    last_row_ = row_sum(cells_);
    total_.add(last_row_);
    cells_ = 0;
    column_ = 0;
}

} // namespace cae
