// The formula of the general relief (réduction générale dégressive), as data.
#pragma once

#include "cae/law/by_headcount.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// C = min(minimum + delta x ((exit x S/G - 1) / (exit - 1)) ^ exponent, minimum + delta), rounded
// to four decimals, half up; 0 when G >= exit x S or G <= 0. G and S are the sums of pay and of
// minimum wages since January, or since this version began. The formula of 2025 is the case minimum
// 0, exit 1.6, exponent 1; that of 2026 has minimum 0.02, exit 3, exponent 1.75 (CSS D241-7).
struct ReliefFormula {
    Rate minimum{};
    ByHeadcount<Rate> delta{};
    Rate exit{};
    Rate exponent{};
};

} // namespace cae
