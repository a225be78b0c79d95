// Lives of 2026 against tests/reference/payslip_year_*.csv: exact to the cent on every column.
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "law/config_law.hpp"
#include "support/member.hpp"
#include "support/payroll_column.hpp"
#include "support/reference_table.hpp"

namespace reference_year_test {

using namespace cae_test;
using cae::Money;
using cae::PayrollResult;

std::vector<PayrollResult> pay_of(const std::vector<ReferenceRow>& table, cae::PayrollRun& run) {
    run = run_payroll(config_law(), payroll_rows(table), {"reference.csv", 1}).value();
    return run.results;
}

// The amounts that the year tables hold, beside the lines of both sides.
const std::vector<std::string> year_totals{"general_relief", "employer_total", "employer_cost",
                                           "employee_total", "net_before_tax", "net_taxable",
                                           "net_social"};

std::vector<std::string> columns_of(const PayrollResult& pay) {
    std::vector<std::string> columns = year_totals;
    for (const cae::PayLine& line : pay.rules->lines) columns.push_back(line.name());
    return columns;
}

// The cover of health and providence is no part of the year tables.
Money expected(const ReferenceRow& row, const std::string& column) {
    static const std::set<std::string> absent{"employer_forfait_social", "employer_prevoyance",
                                              "employee_prevoyance", "employer_health_cover",
                                              "employee_health_cover"};
    return absent.count(column) > 0 ? Money() : row.money(column);
}

cae::PayMonth month_of(const cae::PayrollRow& row, const cae::SumsSinceJanuary& before) {
    const cae::PayRules& rules = rules_for(row.month, row.profile);
    return {rules, month_reference(rules.law, row.terms), before};
}

TEST_CASE("sixty lives of 2026 are paid as the reference table says, to the cent") {
    const auto table = read_reference("payslip_year_forward.csv");
    cae::PayrollRun run;
    const auto results = pay_of(table, run);
    REQUIRE(results.size() == 568);
    for (std::size_t i = 0; i < table.size(); ++i) {
        CAPTURE(table[i].line());
        CHECK(to_string(results[i].slip.relief_coefficient) == table[i].text("relief_coefficient"));
        for (const std::string& column : columns_of(results[i])) {
            CAPTURE(column);
            CHECK(amount_in(results[i], column) == expected(table[i], column));
        }
    }
}

TEST_CASE("every line of the year table is a line of the law") {
    const auto table = read_reference("payslip_year_forward.csv");
    cae::PayrollRun run;
    const auto results = pay_of(table, run);
    for (const char* side : {"employer_", "employee_"}) {
        for (const std::string& column : table.front().columns()) {
            if (column.rfind(side, 0) == 0) CHECK_NOTHROW((void)amount_in(results[0], column));
        }
    }
}

TEST_CASE("the gross found from a budget is the reference table's, to the cent") {
    const auto table = read_reference("payslip_year_inverse.csv");
    cae::PayrollRun run;
    const auto results = pay_of(table, run);
    REQUIRE(results.size() == 219);
    for (std::size_t i = 0; i < table.size(); ++i) {
        CAPTURE(table[i].line());
        CHECK(results[i].slip.gross == table[i].money("gross"));
        CHECK(results[i].slip.employer_cost == table[i].money("employer_cost"));
        REQUIRE(results[i].remainder.has_value());
        CHECK(*results[i].remainder == table[i].money("remainder"));
    }
}

TEST_CASE("one cent more than the gross found costs what the reference table says") {
    const auto table = read_reference("payslip_year_inverse.csv");
    cae::PayrollRun run;
    const auto results = pay_of(table, run);
    std::map<std::string, cae::SumsSinceJanuary> sums;
    for (std::size_t i = 0; i < table.size(); ++i) {
        CAPTURE(table[i].line());
        const cae::PayrollRow row = payroll_row(table[i]);
        const auto month = month_of(row, sums[row.member]);
        const Money next_cent = results[i].slip.gross + cents(1);
        CHECK(month.employer_cost(next_cent) == table[i].money("cost_at_next_cent"));
        sums[row.member] = results[i].slip.sums_after;
    }
}

} // namespace reference_year_test
