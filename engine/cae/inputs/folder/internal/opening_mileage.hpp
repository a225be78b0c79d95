// opening_mileage.csv -> kilometres driven since January when the cooperative starts here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cae/closing/state/vehicle_mileage.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

struct OpeningMileage {
    std::string_view text;
    const std::string& file;
    Month first_period;
    const KnownRoster& known;
};

// A row a car, in the order of the file. Rule::opening_must_be_of_the_year, id_must_be_unique, and
// those of reading cells.
[[nodiscard]] std::vector<VehicleMileage> read_opening_mileage(const OpeningMileage& table,
                                                               Problems& problems);

} // namespace cae::folder_reader
