#include "cae/store/sqlite/internal/row_sums.hpp"

#include <algorithm>
#include <cstring>

namespace cae {
namespace {

// The finalizer of SplitMix64: no two numbers give the same one.
std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xBF58'476D'1CE4'E5B9U;
    value = (value ^ (value >> 27)) * 0x94D0'49BB'1331'11EBU;
    return value ^ (value >> 31);
}

enum class CellKind : std::uint64_t { integer = 1, text, null, other };

std::uint64_t seed_of(std::uint64_t column, CellKind kind) {
    return mixed(column + static_cast<std::uint64_t>(kind));
}

// The bytes as a number that is the same on every machine.
std::uint64_t number_of(std::string_view bytes) {
    std::uint64_t number = 0;
    for (const char byte : bytes) number = number << 8 | static_cast<unsigned char>(byte);
    return number;
}

std::uint64_t sum_of_text(std::uint64_t seed, std::string_view text) {
    constexpr std::size_t step = sizeof(std::uint64_t);
    std::uint64_t sum = seed ^ text.size();
    for (std::size_t i = 0; i < text.size(); i += step) {
        sum = mixed(sum ^ number_of(text.substr(i, step)));
    }
    return mixed(sum);
}

} // namespace

std::uint64_t column_seed(std::string_view name) { return sum_of_text(0, name); }

std::uint64_t cell_sum(std::uint64_t column, std::int64_t value) {
    return mixed(seed_of(column, CellKind::integer) ^ static_cast<std::uint64_t>(value));
}

std::uint64_t cell_sum(std::uint64_t column, std::string_view value) {
    return sum_of_text(seed_of(column, CellKind::text), value);
}

std::uint64_t sum_of_null(std::uint64_t column) { return mixed(seed_of(column, CellKind::null)); }

std::uint64_t sum_of_other(std::uint64_t column) { return mixed(seed_of(column, CellKind::other)); }

std::uint64_t row_sum(std::uint64_t cells) { return mixed(cells); }

BoundRows::BoundRows(std::string_view columns, RowsSum& total) : total_(total) {
    constexpr std::string_view between = ", ";
    while (!columns.empty()) {
        const std::size_t end = std::min(columns.find(between), columns.size());
        seeds_.push_back(column_seed(columns.substr(0, end)));
        columns.remove_prefix(std::min(end + between.size(), columns.size()));
    }
}

void BoundRows::add(int place, std::uint64_t cell) {
    cells_ += cell;
    if (column(place) + 1 < seeds_.size()) return;
    last_row_ = row_sum(cells_);
    total_.add(last_row_);
    cells_ = 0;
}

} // namespace cae
