#include <algorithm>

#include <doctest/doctest.h>

#include "cae/outputs/files/payroll_results.hpp"
#include "cae/payroll/pay_month.hpp"
#include "support/small_cooperative.hpp"

namespace cae {
namespace payroll_results_test {

using cae_test::euros;
using cae_test::round_law;

const Month january = *Month::of(2026, 1);
const Month december = *Month::of(2025, 12);

// A law with one more line, of rank `rank` on both sides.
LawInForce with_line(LawInForce law, const std::string& id, int rank) {
    ContributionInForce line = law.contributions.front();
    line.id = id;
    line.rank = rank;
    law.contributions.push_back(line);
    std::sort(law.contributions.begin(), law.contributions.end(),
              [](const auto& a, const auto& b) { return a.rank < b.rank; });
    return law;
}

PayrollRow row(const std::string& id, Month month) {
    PayrollRow row{id, "m-" + id, month, month.last_day(), {}, {}, {}, PayrollTarget::gross, {}, 2};
    row.terms.days_employed = month.days();
    return row;
}

// Two rows of two months that do not have the same lines.
struct Example {
    Example() {
        const PayRules* old = compile(december, with_line(round_law(december), "ancienne", 5));
        const PayRules* now = compile(january, with_line(round_law(january), "nouvelle", 20));
        run.results = {result(*old, euros(1000)), result(*now, euros(2000))};
        run.results[1].remainder = Money::from_cents(-7);
        run.results[1].withholding.rate = Rate::from_billionths(13'000'000);
        run.results[1].slip.relief_coefficient = Coefficient{398};
    }

    const PayRules* compile(Month month, LawInForce law) {
        auto& rules = run.rules.emplace(month, PayRulesOfMonth(std::move(law))).first->second;
        return *rules.for_profile({});
    }

    static PayrollResult result(const PayRules& rules, Money gross) {
        MonthTerms terms;
        terms.days_employed = rules.law.month.days();
        PayrollResult result;
        result.rules = &rules;
        result.slip = PayMonth(rules, month_reference(rules.law, terms), {}).payslip(gross);
        result.net_paid = result.slip.net_before_tax;
        return result;
    }

    std::vector<PayrollRow> rows{row("1", december), row("=2", january)};
    PayrollRun run;
};

TEST_CASE("results have the columns of all months by rank, and 0.00 where a month has none") {
    const Example example;
    CHECK(payroll_results(example.rows, example.run, {true, true, true, false}) ==
          "id,member,period,gross,employer_ancienne,employer_maladie,employer_nouvelle,"
          "employee_ancienne,employee_maladie,employee_nouvelle,employee_overtime_relief,"
          "employer_overtime_deduction,relief_coefficient,general_relief,employer_total,"
          "employer_cost,remainder,employee_total,net_before_tax,net_taxable,net_social,"
          "withholding_rate_pct,withholding,net_paid\n"
          "1,m-1,2025-12,1000.00,300.00,300.00,0.00,220.00,220.00,0.00,0.00,0.00,0.0000,0.00,"
          "600.00,1600.00,,440.00,560.00,560.00,560.00,0,0.00,560.00\n"
          "'=2,m-=2,2026-01,2000.00,0.00,600.00,600.00,0.00,440.00,440.00,0.00,0.00,0.0398,0.00,"
          "1200.00,3200.00,-0.07,880.00,1120.00,1120.00,1120.00,1.3,0.00,1120.00\n");
}

TEST_CASE("results repeat the identifying columns that the table has, and only those") {
    const Example example;
    const auto start_of = [&](const PayrollIdentity& identity) {
        const std::string text = payroll_results(example.rows, example.run, identity);
        return text.substr(0, text.find("gross"));
    };
    CHECK(start_of({}).empty());
    CHECK(start_of({true, false, false, true}) == "id,date,");
    CHECK(start_of({false, true, true, true}) == "member,period,date,");
}

TEST_CASE("an empty table has a header") {
    CHECK(payroll_results({}, {}, {true, false, true, false})
              .starts_with("id,period,gross,employee_overtime_relief,"));
}

} // namespace payroll_results_test

} // namespace cae
