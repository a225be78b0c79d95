#include "cae/payroll/leave_provision.hpp"

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr Money one_cent = Money::from_cents(1);

Money part(Rate rate, Money amount) {
    return rounded(amount * rate, Rounding::half_away_from_zero);
}

Money with_provision(Rate rate, Money cost) { return cost + part(rate, cost); }

} // namespace

LeaveProvision leave_provision(Rate rate, const CostOfPay& pay) {
    if (pay.gross <= Money()) return {};
    const Money of_gross = part(rate, pay.gross);
    return {of_gross, part(rate, pay.employer_cost) - of_gross};
}

// The quotient is at most a cent or two away, because of the one rounding.
Money cost_within(Rate rate, Money budget) {
    const Int128 scaled = static_cast<Int128>(budget.cents()) * Rate::one;
    Money cost = Money::from_cents(
        static_cast<std::int64_t>(scaled / (Rate::one + rate.billionths())));
    while (with_provision(rate, cost) > budget) cost -= one_cent;
    while (with_provision(rate, cost + one_cent) <= budget) cost += one_cent;
    return cost;
}

} // namespace cae
