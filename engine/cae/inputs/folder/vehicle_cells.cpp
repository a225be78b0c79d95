#include "cae/inputs/folder/internal/vehicle_cells.hpp"

#include <string>

#include "cae/money/parse.hpp"

namespace cae::folder_reader {
namespace {

constexpr int decimals = 2;
constexpr std::int64_t most_km = 1'000'000;
constexpr std::int64_t most_hundredths = most_km * 100;
constexpr int most_power = 200;

} // namespace

std::optional<std::int32_t> kilometres_in(const CsvCell& cell) {
    if (cell.text.empty()) return std::nullopt;
    const auto km = parse_scaled(cell.text, decimals, DecimalMark::either);
    if (!km) {
        cell.report(Rule::decimal_must_be_exact, {decimals});
    } else if (*km <= 0 || *km > most_hundredths) {
        cell.report(Rule::number_must_be_in_range, {"0.01", most_km});
    } else {
        return static_cast<std::int32_t>(*km);
    }
    return std::nullopt;
}

std::optional<int> power_in(const CsvCell& cell) { return whole_in(cell, 1, most_power); }

std::optional<int> moped_power_in(const CsvCell& cell) {
    return cell.text.empty() ? std::optional(1) : whole_in(cell, 1, 1);
}

} // namespace cae::folder_reader
