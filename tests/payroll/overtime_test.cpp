// Overtime of permanent staff.
#include <doctest/doctest.h>

#include "cae/payroll/payroll_run.hpp"
#include "cae/payroll/working_hours.hpp"
#include "law/config_law.hpp"
#include "support/member.hpp"

namespace overtime_test {

using namespace cae_test;
using cae::Money;

Member working(const char* weekly, const char* overtime, int headcount = 30) {
    Member member;
    member.contract.profile.headcount = headcount;
    member.contract.weekly_hours = hours(weekly);
    member.contract.overtime = hours(overtime);
    return member;
}

Money deduction(const char* period, int headcount) {
    return working("35", "10", headcount).pay(period, "2000").slip.employer_overtime_deduction;
}

TEST_CASE("overtime is paid at 125 %, above 8 hours a week at 150 %") {
    // 2 000 / 151.6667 x 10 x 1.25 = 164.835; with 40 hours 34.6667 x 1.25 + 5.3333 x 1.50.
    CHECK(working("35", "10").pay("2026-01", "2000").slip.overtime_pay == euros("164.84"));
    CHECK(working("35", "40").pay("2026-01", "2000").slip.overtime_pay == euros("676.92"));
}

TEST_CASE("a payslip tells the hours that bear an increase apart, by increase") {
    const auto& law = rules_for(month("2026-01"), {}).law;
    // 39 h a week: 4 x 52 / 12 = 17.33 beyond 151.67; of 20 more, 34.67 - 17.33 bear 25 % too.
    const cae::HoursTold full = cae::hours_told(law, hours("39"), hours("20"));
    CHECK(full.plain == hours("151.67"));
    CHECK(full.first.hours == hours("34.67"));
    CHECK(full.first.increase == percent("25"));
    CHECK(full.further.hours == hours("2.67")); // 17.3333 + 20 - 34.6667
    CHECK(full.further.increase == percent("50"));
    CHECK(!full.are_complementary);
    // 24 h a week are 104 h: a tenth of them, 10.40, bears 10 %, the rest 25 %.
    const cae::HoursTold part = cae::hours_told(law, hours("24"), hours("12"));
    CHECK(part.plain == hours("104"));
    CHECK(part.first.hours == hours("10.40"));
    CHECK(part.first.increase == percent("10"));
    CHECK(part.further.hours == hours("1.60"));
    CHECK(part.are_complementary);
}

TEST_CASE("the hourly pay is that of the days that the gross pays") {
    // 1 000 for 15 days of June is 2 000 for its 30 days: the same hour as above.
    Member member = working("35", "10");
    member.contract.days_employed = 15;
    CHECK(member.pay("2026-06", "1000").slip.overtime_pay == euros("164.84"));
    member.contract.days_employed = 0;
    CHECK(member.pay("2026-07", "1000").slip.overtime_pay == Money());
}

TEST_CASE("bonuses and benefits in kind pay no hours") {
    Member member = working("35", "10");
    member.contract.beyond_hours = euros("200");
    const auto paid = member.pay("2026-01", "2200");
    CHECK(paid.slip.overtime_pay == euros("164.84"));
    CHECK(paid.line("employer_maladie") == euros("307.43")); // 13 % of 2 364.84
    CHECK(member.pay("2026-02", "150").slip.overtime_pay == Money());
}

TEST_CASE("every base counts the overtime pay") {
    const auto paid = working("35", "10").pay("2026-01", "2000");
    CHECK(paid.slip.gross == euros("2000"));
    CHECK(paid.line("employer_maladie") == euros("281.43")); // 13 % of 2 164.84
    CHECK(paid.slip.employer_cost == euros("2441.82"));
    CHECK(paid.slip.net_before_tax == euros("1732.33"));
}

TEST_CASE("the employee's relief on overtime is their mean rate, at most 11.31 %") {
    // Below the ceiling 6.90 + 0.40 + 3.15 + 0.86 = 11.31 % of 676.92. Above it the contributions
    // on 5 353.85 are 596.97 (with CET, without APEC): 11.1503 % of 1 353.85.
    CHECK(working("35", "40").pay("2026-01", "2000").slip.employee_overtime_relief ==
          euros("76.56"));
    CHECK(working("35", "40").pay("2026-01", "4000").slip.employee_overtime_relief ==
          euros("150.96"));
}

TEST_CASE("APEC is not among what the relief on overtime relieves") {
    Member cadre = working("35", "40");
    cadre.contract.profile.category = cae::Category::cadre;
    CHECK(cadre.pay("2026-01", "4000").slip.employee_overtime_relief == euros("150.96"));
}

TEST_CASE("the relief on overtime stops at 11.31 % where the sums make the mean rate higher") {
    // Of January's 995 above the ceiling 974.23 come back under it: 358.62 for a pay of 3 030.77 is
    // 11.83 %.
    Member member = working("35", "0");
    member.pay("2026-01", "5000");
    member.contract.overtime = hours("10");
    const auto february = member.pay("2026-02", "2800");
    CHECK(february.slip.overtime_pay == euros("230.77"));
    CHECK(february.slip.employee_overtime_relief == euros("26.10"));
}

TEST_CASE("exempt overtime leaves taxable net, and moves its CSG to the part not deductible") {
    const auto paid = working("35", "10").pay("2026-01", "2000");
    CHECK(paid.slip.exempt_overtime == euros("164.84"));
    // Bases 0.9825 x 2 164.84 = 2 126.96 and 0.9825 x 164.84 = 161.9553.
    CHECK(paid.line("employee_csg_deductible") == euros("133.62"));
    CHECK(paid.line("employee_csg_non_deductible") == euros("62.06"));
    CHECK(paid.line("employee_crds") == euros("10.63"));
    CHECK(paid.slip.net_taxable == euros("1640.18")); // 1 732.33 + 62.06 + 10.63 - 164.84
}

TEST_CASE("overtime is exempt from tax for the first 8 037 EUR of a year") {
    Member member = working("35", "40");
    for (const char* period : {"2026-01", "2026-02", "2026-03"}) {
        CHECK(member.pay(period, "6000").slip.exempt_overtime == euros("2030.77"));
    }
    CHECK(member.pay("2026-04", "6000").slip.exempt_overtime == euros("1944.69"));
    CHECK(member.pay("2026-05", "6000").slip.exempt_overtime == Money());
}

TEST_CASE("the employer deducts 1.50 EUR an hour below 20 staff, 0.50 from 20") {
    CHECK(deduction("2026-01", 19) == euros("15.00"));
    CHECK(deduction("2026-01", 20) == euros("5.00"));
    CHECK(deduction("2026-01", 249) == euros("5.00"));
    CHECK(deduction("2026-01", 250) == euros("5.00"));
    CHECK(deduction("2025-12", 249) == euros("5.00"));
    CHECK(deduction("2025-12", 250) == Money());
}

TEST_CASE("the deduction on overtime lowers the employer's cost") {
    // 2 164.84 + 936.63 - 654.65 - 5.00.
    const auto paid = working("35", "10").pay("2026-01", "2000");
    CHECK(paid.slip.employer_total == euros("936.63"));
    CHECK(paid.slip.general_relief == euros("654.65"));
    CHECK(paid.slip.employer_cost == euros("2441.82"));
}

// 24 hours a week are 104 a month; 10 hours are within a tenth of them: 1 500 / 104 x 10 x 1.10.
TEST_CASE("hours beyond a contract below the legal week are complementary, at 110 %") {
    const auto paid = working("24", "10").pay("2026-01", "1500");
    CHECK(paid.slip.overtime_pay == euros("158.65"));
    CHECK(paid.slip.employee_overtime_relief == euros("17.94")); // 11.31 %
    CHECK(paid.slip.employer_overtime_deduction == Money());
    CHECK(paid.slip.exempt_overtime == euros("158.65"));
}

// 10.4 hours are the whole tenth: 1 500 / 104 x 10.4 x 1.10 = 165.00; one hundredth of an hour more
// is raised by 25 %: 1 500 / 104 x 0.01 x 1.25 = 0.18.
TEST_CASE("the tenth of the contract belongs to the first complementary hours") {
    CHECK(working("24", "10.4").pay("2026-01", "1500").slip.overtime_pay == euros("165.00"));
    CHECK(working("24", "10.41").pay("2026-01", "1500").slip.overtime_pay == euros("165.18"));
}

// A tenth of 104 is 10.4 hours: 1 500 / 104 x (10.4 x 1.10 + 9.6 x 1.25) = 338.077.
TEST_CASE("complementary hours above a tenth of the contract are paid at 125 %") {
    CHECK(working("24", "20").pay("2026-01", "1500").slip.overtime_pay == euros("338.08"));
}

// 39 hours a week have 17.33 of overtime a month: 2 500 / (151.667 + 17.333 x 1.25) x 17.333
// x 1.25.
TEST_CASE("a contract above the legal week has its overtime within the monthly pay") {
    const auto paid = working("39", "0").pay("2026-01", "2500");
    CHECK(paid.slip.gross == euros("2500"));
    CHECK(paid.slip.overtime_pay == Money());
    CHECK(paid.slip.structural_overtime == euros("312.50"));
    CHECK(paid.slip.employee_overtime_relief == euros("35.34")); // 11.31 %
    CHECK(paid.slip.exempt_overtime == euros("312.50"));
    CHECK(paid.slip.employer_overtime_deduction == euros("8.67")); // 17.33 x 0.50
    CHECK(paid.line("employer_maladie") == euros("325.00"));       // 13 % of 2 500, no more
}

TEST_CASE("a contract of the legal week has neither complementary hours nor overtime of its own") {
    const auto paid = working("35", "0").pay("2026-01", "2500");
    CHECK(paid.slip.structural_overtime == Money());
    CHECK(paid.slip.exempt_overtime == Money());
    CHECK(paid.slip.employee_overtime_relief == Money());
    CHECK(paid.slip.employer_overtime_deduction == Money());
}

// 34.99 a week are 151.6233 a month: a tenth of it is 15.16 hours, 2 500 / 151.6233 x 0.04 x 1.10.
TEST_CASE("a hundredth of an hour below the legal week makes hours complementary") {
    const auto paid = working("34.99", "0.04").pay("2026-01", "2500");
    CHECK(paid.slip.overtime_pay == euros("0.73"));
    CHECK(paid.slip.employer_overtime_deduction == Money());
    CHECK(working("35", "0.04").pay("2026-01", "2500").slip.overtime_pay == euros("0.82"));
}

// 2 500 / 173.333 x 2 x 1.25 = 36.058; the deduction is for 19.33 hours, 0.50 each.
TEST_CASE("two hours more than 39 a week are paid at the hour of the contract") {
    const auto paid = working("39", "2").pay("2026-01", "2500");
    CHECK(paid.slip.overtime_pay == euros("36.06"));
    CHECK(paid.slip.exempt_overtime == euros("348.56"));
    CHECK(paid.slip.employer_overtime_deduction == euros("9.67"));
}

// An hour of 39 a week is 2 500 / 173.333 = 14.4231. Of 20 hours more, 17.333 are still among the
// first 8 of a week, 2.667 are not: 14.4231 x (17.333 x 1.25 + 2.667 x 1.50) = 370.192.
TEST_CASE("overtime goes on in the week where that of the contract ends") {
    const auto paid = working("39", "20").pay("2026-01", "2500");
    CHECK(paid.slip.overtime_pay == euros("370.19"));
    CHECK(paid.slip.structural_overtime == euros("312.50"));
    CHECK(paid.slip.employer_overtime_deduction == euros("18.67")); // 37.33 x 0.50
}

// 16 of 31 days: 1 290.32 x 21.667 / 173.333 = 161.29; 17.333 x 16 / 31 x 0.50 = 4.473.
TEST_CASE("overtime of the contract is that of the days that are paid") {
    Member member = working("39", "0");
    member.contract.days_employed = 16;
    const auto paid = member.pay("2026-01", "1290.32");
    CHECK(paid.slip.structural_overtime == euros("161.29"));
    CHECK(paid.slip.employer_overtime_deduction == euros("4.47"));
}

// The same hour as of a whole month: 1 290.32 x 31 / 16 / 173.333 x 2 x 1.25 = 36.058; the
// deduction counts 17.333 x 16 / 31 + 2 = 10.946 hours.
TEST_CASE("hours beyond 39 in a month of entry are paid at the hour of a whole month") {
    Member member = working("39", "2");
    member.contract.days_employed = 16;
    const auto paid = member.pay("2026-01", "1290.32");
    CHECK(paid.slip.overtime_pay == euros("36.06"));
    CHECK(paid.slip.structural_overtime == euros("161.29"));
    CHECK(paid.slip.employer_overtime_deduction == euros("5.47"));
}

// Sick for 10 days of 31, 300 kept: 1 500 x 21 / 31 + 300 = 1 316.13 of 1 500.
cae::Payslip sick_slip(const char* weekly, const char* overtime, const char* whole) {
    const Member member = working(weekly, overtime);
    const cae::PayRules& rules = rules_for(month("2026-01"), member.contract.profile);
    cae::MonthTerms terms{hours(weekly), {}, 31, hours(overtime), {}};
    terms.whole_pay = euros(whole);
    terms.pay_due = Money::from_cents((terms.whole_pay.cents() * 21 * 2 + 31) / 62) + euros("300");
    const cae::PayMonth january(rules, month_reference(rules.law, terms), {});
    return january.payslip(terms.pay_due);
}

TEST_CASE("complementary hours in a month of sickness are paid at the hour of a whole month") {
    const auto slip = sick_slip("24", "10", "1500");
    CHECK(slip.gross == euros("1316.13"));
    CHECK(slip.overtime_pay == euros("158.65"));
    CHECK(slip.employer_overtime_deduction == Money());
}

// 2 500 x 21 / 31 + 300 = 1 993.55: an eighth of it is for the hours above 35, whose deduction is
// 17.333 x 1 993.55 / 2 500 x 0.50 = 6.911.
TEST_CASE("overtime of the contract keeps the share of the pay that sickness leaves") {
    const auto slip = sick_slip("39", "0", "2500");
    CHECK(slip.gross == euros("1993.55"));
    CHECK(slip.structural_overtime == euros("249.19"));
    CHECK(slip.employer_overtime_deduction == euros("6.91"));
}

cae::Rule rule_of(const char* weekly, const char* overtime) {
    const Member member = working(weekly, overtime);
    cae::PayrollRow row = row_of("anna", *cae::Date::of(2026, 1, 31), member.contract);
    const auto run = cae::run_payroll(config_law(), {row}, {});
    REQUIRE_FALSE(run.has_value());
    REQUIRE(run.error().size() == 1);
    return run.error().front().rule;
}
bool is_paid(const char* weekly, const char* overtime) {
    const Member member = working(weekly, overtime);
    return cae::run_payroll(config_law(),
                            {row_of("anna", *cae::Date::of(2026, 1, 31), member.contract)}, {})
        .has_value();
}

TEST_CASE("complementary hours beyond a third of the contract are refused") {
    CHECK(is_paid("24", "34.66")); // a third of 104 is 34.667
    CHECK(rule_of("24", "34.67") == cae::Rule::hours_must_be_lawful);
}

TEST_CASE("a contract without hours has none to be complementary to") {
    CHECK(is_paid("0", "0"));
    CHECK(rule_of("0", "0.01") == cae::Rule::hours_must_be_lawful);
}

// 33 hours a week are 143 a month, 8.67 below the legal 151.67.
TEST_CASE("complementary hours that reach the legal week are refused") {
    CHECK(is_paid("33", "8.66"));
    CHECK(rule_of("33", "8.67") == cae::Rule::hours_must_be_lawful);
}

// 13 hours a week above 35 are 56.33 a month, 9 above 39 are 39.
TEST_CASE("more than 48 hours a week are refused") {
    CHECK(is_paid("35", "56.33"));
    CHECK(rule_of("35", "56.34") == cae::Rule::hours_must_be_lawful);
    CHECK(is_paid("39", "39"));
    CHECK(rule_of("39", "39.01") == cae::Rule::hours_must_be_lawful);
    CHECK(rule_of("48.01", "0") == cae::Rule::week_must_be_lawful);
}

} // namespace overtime_test
