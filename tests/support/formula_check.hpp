// Formulas worked out again from what an explanation shows, and from nothing else.
#pragma once

#include "cae/explanation/explanation.hpp"

namespace cae_test {

// Whether the formula of a figure, applied to its terms and parameters, gives its value. True for
// formulas that name where a value comes from without computing it.
[[nodiscard]] bool comes_out(const cae::Explanation& figure);

} // namespace cae_test
