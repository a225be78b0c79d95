// The applications for the start-up aid and what was decided, on a screen.
#pragma once

#include <string>
#include <vector>

#include "cae/cooperative/grants.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// The credits of the year, one row a decision in its order, the totals, and what is left.
// `decisions` are those of `year`.
[[nodiscard]] std::string grant_table(const GrantYear& year,
                                      const std::vector<GrantDecision>& decisions,
                                      const Screen& screen);

} // namespace cae
