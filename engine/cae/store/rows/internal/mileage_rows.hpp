// Kilometres of the year, into the tables and out of them.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/state/vehicle_mileage.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Both throw StoreFailure; `month` as it stands in the tables: "2026-01".
void write_mileage(const Database& database, const std::string& month,
                   const std::vector<VehicleMileage>& sums);
[[nodiscard]] std::vector<VehicleMileage> read_mileage(const Database& database,
                                                       const std::string& month);

} // namespace cae
