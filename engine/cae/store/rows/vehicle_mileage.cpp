#include "cae/store/rows/internal/vehicle_mileage.hpp"

#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/row_writer.hpp"

namespace cae {
namespace {

constexpr const char* select_mileage =
    "SELECT member, vehicle, power, electric, year, km_hundredths FROM vehicle_mileage"
    " WHERE month = ? ORDER BY position";

} // namespace

void write_mileage(const Database& database, const std::string& month,
                   const std::vector<VehicleMileage>& sums) {
    RowWriter rows(database, "vehicle_mileage", sums.size());
    std::int64_t position = 0;
    for (const auto& [vehicle, year, km_hundredths] : sums) {
        rows.add(month, position++, vehicle.member, vehicle.name, vehicle.power,
                 vehicle.electric ? 1 : 0, year, km_hundredths);
    }
}

std::vector<VehicleMileage> read_mileage(const Database& database, const std::string& month) {
    std::vector<VehicleMileage> sums;
    Statement rows = database.prepare(select_mileage);
    rows.query(month);
    while (rows.next()) {
        Vehicle vehicle{MemberId(rows.string()), rows.string(), rows.small(), rows.small() == 1};
        sums.push_back({std::move(vehicle), rows.small(), rows.integer()});
    }
    return sums;
}

} // namespace cae
