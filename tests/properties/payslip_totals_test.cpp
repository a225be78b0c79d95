// Totals are sums of lines, and the cost rises with the gross.
#include "properties/pay_draws.hpp"
#include "properties/property.hpp"

namespace payslip_totals_test {

using namespace cae_test;
using cae::Money;
using cae::Payslip;
using cae::Side;
using cae_test::Member;

Money sum_of_lines(const cae::PayRules& rules, const Payslip& slip, Side side) {
    Money sum;
    for (std::size_t i = 0; i < rules.lines.size(); ++i) {
        if (rules.lines[i].side == side) sum += slip.lines[i];
    }
    return sum;
}

TEST_CASE("totals are the sums of their lines") {
    check_property(500, [] {
        const cae::Month period = draw_month();
        const Member member = draw_member(period);
        const cae::PayMonth month = member.month(period);
        const Payslip slip = month.payslip(draw_gross());
        const Money pay = slip.gross + slip.overtime_pay;
        RC_ASSERT(slip.employer_total == sum_of_lines(month.rules(), slip, Side::employer));
        RC_ASSERT(slip.employee_total == sum_of_lines(month.rules(), slip, Side::employee) -
                                             slip.employee_overtime_relief);
        RC_ASSERT(slip.employer_cost == pay + slip.employer_total - slip.general_relief -
                                            slip.employer_overtime_deduction);
        RC_ASSERT(slip.net_before_tax == pay - slip.employee_total);
    });
}

TEST_CASE("the cost and the net asked for alone are those of the payslip") {
    check_property(500, [] {
        const cae::Month period = draw_month();
        const Member member = draw_member(period);
        const cae::PayMonth month = member.month(period);
        const Money gross = draw_gross();
        const Payslip slip = month.payslip(gross);
        RC_ASSERT(month.employer_cost(gross) == slip.employer_cost);
        RC_ASSERT(month.net_before_tax(gross) == slip.net_before_tax);
        RC_ASSERT(month.coefficient(gross) == slip.relief_coefficient);
        RC_ASSERT(month.sums_with(gross).gross == slip.sums_after.gross);
    });
}

TEST_CASE("measured hours and the full reference: the cost never falls as the gross rises") {
    check_property(1'000, [] {
        const cae::Month period = draw_month();
        Member member = draw_member(period);
        member.contract.relief_reference = cae::ReliefReference::full;
        const cae::PayMonth month = member.month(period);
        const Money gross = draw_gross();
        RC_ASSERT(month.employer_cost(gross + cents(1)) >= month.employer_cost(gross));
        RC_ASSERT(month.employer_cost(gross + draw_gross()) >= month.employer_cost(gross));
    });
}

} // namespace payslip_totals_test
