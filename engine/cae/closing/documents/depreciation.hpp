// Assets and their straight-line depreciation (amortissement linéaire).
#pragma once

#include <vector>

#include "cae/closing/state/asset_record.hpp"
#include "cae/closing/state/month_inputs.hpp"

namespace cae {

// Days of a life of `life_months` that have passed at the end of `month`, counted in months of 30
// days (prorata temporis) from the day of entry into service, itself included: 0 to 30 a month of
// life.
[[nodiscard]] int days_depreciated(Date in_service, int life_months, Month month);

// The register after the month: earlier assets, then those that the month's documents bring, each
// with its depreciation of the month. That is the cost in proportion to the days passed, rounded
// half away from zero, less what was depreciated before: the last month clears the cost. An asset
// whose account is no longer in the members' file stays as it is.
[[nodiscard]] std::vector<AssetRecord> depreciate(const MonthInputs& inputs);

} // namespace cae
