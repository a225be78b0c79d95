// Where to look for a gross first.
#pragma once

#include <cstdint>
#include <optional>

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

// The same, with the stretch of costs that it was sought in last.
struct StraightGuess {
    GrossGuess guess;
    StraightCost around;
};

// Nothing where the month has no such stretches.
[[nodiscard]] std::optional<StraightGuess> guess_on_straight_cost(const PayMonth& month,
                                                                  Money cost);

// Near a gross whose net before tax is `net`.
[[nodiscard]] GrossGuess guess_for_net(const PayMonth& month, Money net);

} // namespace cae
