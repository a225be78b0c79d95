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
