#include "cae/store/rows/internal/mileage_rows.hpp"

#include "cae/closing/state/columns/document_columns.hpp"
#include "cae/store/rows/internal/record_rows.hpp"

namespace cae {

void write_mileage(const Database& database, const std::string& month,
                   const std::vector<VehicleMileage>& sums) {
    write_in_order(database, "vehicle_mileage", mileage_columns, month, sums);
}

std::vector<VehicleMileage> read_mileage(const Database& database, const std::string& month) {
    return read_in_order(database, "vehicle_mileage", mileage_columns, month, VehicleMileage());
}

} // namespace cae
