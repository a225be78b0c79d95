// The scale of kilometres (barème kilométrique): what a year of driving one's own car costs.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// A band of a year's kilometres: euros a kilometre, and an amount added to all of them.
struct MileageBand {
    std::optional<std::int64_t> up_to_km; // included; the last band has none
    Rate euros_per_km;
    Money plus;
};

// The bands of cars up to a power; the last row, for all cars above, has no bound.
struct MileageRow {
    std::optional<int> up_to_power; // CV, included
    std::vector<MileageBand> bands; // ascending
};

struct MileageScale {
    Rate electric_increase; // of the amounts
    std::vector<MileageRow> rows;
};

// What so many kilometres of a civil year are worth for one car, rounded half away from zero. A
// part of the year is the difference of two sums: that of all kilometres after it and before it.
[[nodiscard]] Money mileage_of_year(const MileageScale& scale, int power, bool electric,
                                    std::int64_t km_hundredths);

} // namespace cae
