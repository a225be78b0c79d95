// Costs of a stretch of grosses where no base of the employer's passes a bound.
#include <algorithm>
#include <cstdint>

#include <doctest/doctest.h>

#include "cae/payroll/straight_cost.hpp"
#include "support/random_months.hpp"

namespace straight_cost_test {

using namespace cae_test;
using cae::Money;
using cae::PayMonth;
using cae::StraightCost;

// The ends of a stretch and what lies between them, up to 5 000 EUR above its lowest gross.
std::int64_t random_gross(Draws& draws, const StraightCost& stretch) {
    const std::int64_t high = std::min(stretch.high(), stretch.low() + 500'000);
    switch (draws.from(1, 4)) {
    case 1:
        return stretch.low();
    case 2:
        return high;
    default:
        return draws.from(stretch.low(), high);
    }
}

// How many costs were compared.
int check_stretch(Draws& draws, const PayMonth& month) {
    StraightCost stretch(month, draws.from(0, 600'000));
    const Money gross = cents(random_gross(draws, stretch));
    CAPTURE(gross);
    const StraightCost::Cost cost = stretch.cost(gross);
    if (!stretch.had_no_cover_as_pay()) return 0;
    CHECK(cost.of_gross == month.employer_cost(gross));
    if (gross.cents() < stretch.high()) {
        CHECK(cost.of_next <= month.employer_cost(gross + cents(1)));
    }
    return 1;
}

TEST_CASE("a gross of a stretch costs what it does alone, and its next cent no less than is said") {
    Draws draws(1);
    int compared = 0;
    for (int i = 0; i < 2'000; ++i) {
        CAPTURE(i);
        const MonthAhead ahead = random_month(draws, cents(30'000));
        const PayMonth month = ahead.member.month(ahead.period);
        if (!StraightCost::is_for(month)) continue;
        for (int look = 0; look < 10; ++look) compared += check_stretch(draws, month);
    }
    CHECK(compared > 5'000);
}

// The ceiling of 2026 is 4 005: CET is due on all pay since the first euro, beyond it alone.
TEST_CASE("a stretch ends where a base bends or appears at once") {
    const PayMonth january = Member().month("2026-01");
    const StraightCost below(january, 300'000);
    CHECK(below.low() == 0);
    CHECK(below.high() == 400'500);
    const StraightCost above(january, 400'501);
    CHECK(above.low() == 400'501);
    CHECK(above.high() == 4 * 400'500);
}

TEST_CASE("a month with overtime has no straight stretch") {
    Member member;
    member.contract.weekly_hours = cae::Hours{3'500};
    CHECK(StraightCost::is_for(member.month("2026-01")));
    member.contract.overtime = cae::Hours{400};
    CHECK_FALSE(StraightCost::is_for(member.month("2026-01")));
}

} // namespace straight_cost_test
