// What a parameter counts in, against cents and hundredths.
#pragma once

#include <cstdint>

#include "cae/money/rate.hpp"

namespace cae {

inline constexpr std::int64_t billionths_per_cent = Rate::one / 100;

} // namespace cae
