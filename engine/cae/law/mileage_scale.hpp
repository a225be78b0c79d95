// The scales of kilometres (barème kilométrique): what a year of driving one's own vehicle costs.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Each kind has a scale of its own. A moped is a two-wheeler of at most 50 cm3.
enum class VehicleKind : std::uint8_t { car, motorcycle, moped };

// A band of a year's kilometres: euros a kilometre, and an amount added to all of them.
struct MileageBand {
    std::optional<std::int64_t> up_to_km; // included; the last band has none
    Rate euros_per_km;
    Money plus;
};

// The bands of vehicles up to a power; the last row, for all above, has no bound.
struct MileageRow {
    std::optional<int> up_to_power; // CV, included
    std::vector<MileageBand> bands; // ascending
};

struct MileageScale {
    Rate electric_increase; // of the amounts
    std::vector<MileageRow> rows;
};

// What so many kilometres of a civil year are worth for one vehicle, rounded half away from zero. A
// part of the year is the difference of two sums: that of all kilometres after it and before it.
[[nodiscard]] Money mileage_of_year(const MileageScale& scale, int power, bool electric,
                                    std::int64_t km_hundredths);

} // namespace cae
