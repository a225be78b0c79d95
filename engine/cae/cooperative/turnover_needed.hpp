// The inverse of the contribution: what must be sold to spend a cost.
#pragma once

#include <optional>

#include "cae/cooperative/contribution_month.hpp"

namespace cae {

// The least turnover of the month, to the cent, of which `cost` is left after the charge: cost / (1
// - rate) for a flat rate. `others` are the month's direct charges, taken off too, and the sales
// between members; its turnover does not count. Nothing when no turnover leaves that much.
[[nodiscard]] std::optional<Money> turnover_needed(const ContributionTerms& terms,
                                                   const ContributionBases& others,
                                                   const ContributionSums& before, Money cost);

} // namespace cae
