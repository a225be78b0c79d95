// Journeys valued by the scale of kilometres.
#pragma once

#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/documents/replaced_documents.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/vehicle_mileage.hpp"

namespace cae {

struct ValuedMileage {
    std::vector<Replacement> journeys;
    std::vector<VehicleMileage> sums; // of each year up to the month, by vehicle
};

// Gives each claim for kilometres its amount: what the year is worth with it less what it was worth
// without it, so that months sum to the amount of the year to the cent. A claim whose amount was
// given counts no kilometres. Fails with Rule::parameter_must_be_in_force when the law has no
// scale.
[[nodiscard]] Result<ValuedMileage> value_mileage(const MonthInputs& inputs);

} // namespace cae
