// The waterfall as a table with bars.
#pragma once

#include <string>

#include "cae/outputs/screen/screen.hpp"
#include "cae/outputs/screen/waterfall.hpp"

namespace cae {

// One line a step: name, amount, bar. Levels are full bars from zero; changes hang between the
// levels they join. A change too small to draw is a thin stroke. Empty for no steps.
[[nodiscard]] std::string waterfall_picture(const Waterfall& waterfall, const Screen& screen);

} // namespace cae
