// What holds for the inverse of pay, whatever the month.
#include "properties/pay_draws.hpp"
#include "properties/property.hpp"

namespace gross_search_test {

using namespace cae_test;
using cae::Money;

Money draw_target() { return draw_gross() - cents(draw(0, 50'000)); }

TEST_CASE("raising the budget never lowers the gross") {
    check_property(300, [] {
        const cae::Month period = draw_month();
        const cae::PayMonth month = draw_member(period).month(period);
        const Money budget = draw_target();
        const Money more = budget + cents(draw(0, *rc::gen::element(2, 100'000)));
        RC_ASSERT(gross_for_budget(month, more).gross >= gross_for_budget(month, budget).gross);
    });
}

TEST_CASE("the gross found for the cost of a gross is at least that gross, and costs no more") {
    check_property(300, [] {
        const cae::Month period = draw_month();
        const cae::PayMonth month = draw_member(period).month(period);
        const Money gross = draw_gross();
        const Money cost = month.employer_cost(gross);
        const Money found = gross_for_budget(month, cost).gross;
        RC_ASSERT(found >= gross);
        RC_ASSERT(month.employer_cost(found) <= cost);
    });
}

TEST_CASE("a budget is spent to its remainder; only a gross of 0 costs more than it") {
    check_property(300, [] {
        const cae::Month period = draw_month();
        const cae::PayMonth month = draw_member(period).month(period);
        const Money budget = draw_target();
        const auto found = gross_for_budget(month, budget);
        RC_ASSERT(found.remainder == budget - month.employer_cost(found.gross));
        RC_ASSERT(found.remainder >= Money() || found.gross == Money());
        RC_ASSERT(month.employer_cost(found.gross + cents(1)) > budget);
    });
}

// Where pay follows no more than the minimum wage, states change in one direction.
TEST_CASE("no gross of a range costs less than its least cost where the minimum wage follows pay") {
    check_property(500, [] {
        const cae::Month period = draw_month();
        cae_test::Member member = draw_member(period);
        member.contract.weekly_hours.reset();
        member.contract.overtime = {};
        member.contract.relief_reference = cae::ReliefReference::equivalent_hours;
        const cae::PayMonth month = member.month(period);
        const std::int64_t end = month.reference().full_smic.units() /
                                 cae::SmicAmount::units_per_cent;
        const Money low = cents(draw(0, end));
        const Money high = low + cents(draw(0, end - low.cents()));
        const Money between = low + cents(draw(0, high.cents() - low.cents()));
        RC_PRE(month.sums_with(high).cover.as_pay == Money());
        RC_PRE(month.sums_with(low).cover.as_pay == Money());
        RC_ASSERT(month.least_cost(low, month.regime(low), month.regime(high)) <=
                  month.employer_cost(between));
        const cae::PayMonth::Regime regime = month.regime(between);
        RC_ASSERT(month.least_cost(between, regime, regime) == month.employer_cost(between));
    });
}

TEST_CASE("the gross found for the net of a gross is at least that gross, and leaves no more") {
    check_property(300, [] {
        const cae::Month period = draw_month();
        const cae::PayMonth month = draw_member(period).month(period);
        const Money gross = draw_gross();
        const Money net = month.net_before_tax(gross);
        const Money found = gross_for_net(month, net);
        RC_ASSERT(found >= gross);
        RC_ASSERT(month.net_before_tax(found) <= net);
        RC_ASSERT(month.net_before_tax(found + cents(1)) > net);
    });
}

} // namespace gross_search_test
