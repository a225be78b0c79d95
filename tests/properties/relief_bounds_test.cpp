// What the general relief of the sums never exceeds.
#include "properties/pay_draws.hpp"
#include "properties/property.hpp"

namespace relief_bounds_test {

using namespace cae_test;
using cae::Money;
using cae_test::Member;

cae::Rate highest_of_law(const cae::PayRules& rules) {
    const auto* delta = cae::value_for(rules.law.relief.delta, rules.profile.headcount);
    return rules.law.relief.minimum + *delta;
}

void check_bounds(const Member& member, const PaidMonth& paid) {
    const cae::ReliefSums& sums = member.sums().relief;
    RC_ASSERT(as_rate(paid.slip.relief_coefficient) <= highest_of_law(*paid.rules));
    RC_ASSERT(sums.relief_of_year.cents() >= 0);
    RC_ASSERT(sums.relief_of_year.cents() <= sums.relieved_contributions_of_year.cents());
}

// Any contract, and any change of it between two months.
void bounds_hold(int count) {
    check_property(count, [] {
        const int year = *rc::gen::element(2026, 2025);
        Member member(draw_contract());
        for (auto period = *cae::Month::of(year, 1); period.year() == year;
             period = period.next()) {
            if (*rc::gen::inRange(0, 6) == 0) member.contract = draw_contract();
            member.contract.days_employed = *rc::gen::inRange(0, period.days() + 1);
            check_bounds(member, member.pay(period, draw_gross()));
        }
    });
}

// Whatever the reference, measured time or not, and through 2025, whose sums start again in May.
TEST_CASE(
    "C never exceeds Tmax; the relief since January is never negative nor above what it relieves") {
    bounds_hold(300);
}

TEST_CASE("the relief of the sums is C x G, unless contributions bound it") {
    check_property(300, [] {
        Member member(draw_contract());
        for (auto period = month("2026-01"); period.year() == 2026; period = period.next()) {
            const auto paid = member.pay(period, draw_gross());
            const cae::ReliefSums& sums = member.sums().relief;
            const std::int64_t c = paid.slip.relief_coefficient.ten_thousandths;
            const std::int64_t of_sums = (sums.gross.cents() * c + 5'000) / 10'000;
            RC_ASSERT(sums.relief.cents() ==
                      std::min(of_sums, sums.relieved_contributions_of_year.cents()));
        }
    });
}

TEST_SUITE("long") {
    TEST_CASE("the bounds of the relief hold in thousands of years") { bounds_hold(10'000); }
}

} // namespace relief_bounds_test
