// A vehicle and its kilometres in a table.
#pragma once

#include <cstdint>
#include <optional>

#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/text/internal/csv_values.hpp"
#include "cae/law/mileage_scale.hpp"

namespace cae::folder_reader {

inline constexpr auto vehicle_kind_words = vocabulary<VehicleKind>();

// Hundredths of kilometres, above zero and at most 1 000 000 km. Rule::decimal_must_be_exact,
// number_must_be_in_range.
[[nodiscard]] std::optional<std::int32_t> kilometres_in(const CsvCell& cell);
// CV. Rule::number_must_be_whole, number_must_be_in_range.
[[nodiscard]] std::optional<int> power_in(const CsvCell& cell);
// Of a moped: 1, whether it is written or not.
[[nodiscard]] std::optional<int> moped_power_in(const CsvCell& cell);

} // namespace cae::folder_reader
