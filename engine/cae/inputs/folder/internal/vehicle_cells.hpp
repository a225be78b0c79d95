// A car and its kilometres in a table.
#pragma once

#include <cstdint>
#include <optional>

#include "cae/inputs/text/internal/csv_values.hpp"

namespace cae::folder_reader {

// Hundredths of kilometres, above zero and at most 1 000 000 km. Rule::decimal_must_be_exact,
// number_must_be_in_range.
[[nodiscard]] std::optional<std::int32_t> kilometres_in(const CsvCell& cell);
// CV. Rule::number_must_be_whole, number_must_be_in_range.
[[nodiscard]] std::optional<int> power_in(const CsvCell& cell);

} // namespace cae::folder_reader
