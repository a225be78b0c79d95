// Kilometres of a civil year, which the barème is counted from.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "cae/base/strong_id.hpp"
#include "cae/law/mileage_scale.hpp"

namespace cae {

// A vehicle of a member; `name` is empty for the only one.
struct Vehicle {
    MemberId member;
    std::string name;
    int power = 0; // CV
    bool electric = false;
    VehicleKind kind = VehicleKind::car;

    friend auto operator<=>(const Vehicle&, const Vehicle&) = default;
    friend bool operator==(const Vehicle&, const Vehicle&) = default;
};

struct VehicleMileage {
    Vehicle vehicle;
    int year = 0;
    std::int64_t km_hundredths = 0; // since January

    friend bool operator==(const VehicleMileage&, const VehicleMileage&) = default;
};

} // namespace cae
