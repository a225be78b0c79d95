// Tables that say one thing of each enumerator, and do not compile when one is missing.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include "cae/base/words.hpp"

namespace cae {

template <class Enum, class Value>
struct EnumRow {
    Enum enumerator{};
    Value value{};
};

// Whether the table has each enumerator from `first` to `last` once, and no other.
template <class Enum, class Value, std::size_t size>
[[nodiscard]] constexpr bool is_complete(const std::array<EnumRow<Enum, Value>, size>& table,
                                         Enum first, Enum last) {
    std::size_t expected = 0;
    for (const Enum enumerator : enumerators_of<Enum>) {
        if (enumerator < first || enumerator > last) continue;
        ++expected;
        const auto is_it = [&](const auto& row) { return row.enumerator == enumerator; };
        if (std::count_if(table.begin(), table.end(), is_it) != 1) return false;
    }
    return expected == size;
}

// Whether the table has each enumerator once.
template <class Enum, class Value, std::size_t size>
[[nodiscard]] constexpr bool is_complete(const std::array<EnumRow<Enum, Value>, size>& table) {
    return is_complete(table, enumerators_of<Enum>.front(), enumerators_of<Enum>.back());
}

// What the table says of the enumerator; an empty value when it has no such row.
template <class Table, class Enum>
[[nodiscard]] constexpr auto value_in(const Table& table, Enum enumerator) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto& row) { return row.enumerator == enumerator; });
    return found == table.end() ? decltype(found->value){} : found->value;
}

} // namespace cae
