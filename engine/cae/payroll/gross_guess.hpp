// Where to look for a gross first.
#pragma once

#include <cstdint>

#include "cae/money/money.hpp"
#include "cae/payroll/pay_month.hpp"
#include "cae/payroll/straight_cost.hpp"

namespace cae {

// A gross, and how much an amount rises there with it, in billionths. Close to the answer nearly
// always, but nothing is proved by it: who asks looks at the gross and its neighbours.
struct GrossGuess {
    std::int64_t gross;
    std::int64_t slope;
};

// Near the largest gross whose employer cost does not exceed `cost`.
[[nodiscard]] GrossGuess guess_for_cost(const PayMonth& month, Money cost);

// Whether such a gross can be sought in stretches of costs.
[[nodiscard]] bool is_sought_in_stretches(const PayMonth& month, Money cost);

// Where the first stretch is.
[[nodiscard]] std::int64_t first_for_cost(Money cost);

// The same, where it is sought in stretches; leaves in `around` the last one, which nearly always
// has the gross in it.
[[nodiscard]] GrossGuess guess_for_cost(const PayMonth& month, Money cost, StraightCost& around);

// Near a gross whose net before tax is `net`.
[[nodiscard]] GrossGuess guess_for_net(const PayMonth& month, Money net);

} // namespace cae
