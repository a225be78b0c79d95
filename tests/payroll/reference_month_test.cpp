// Single months of 2025 and 2026 against tests/reference/payslip_month_*.csv. The tables are not
// rounded: a line that we round once lies within half a cent of them, and a little more where the
// CSG slice was rounded before.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "law/config_law.hpp"
#include "support/payroll_column.hpp"
#include "support/reference_table.hpp"
#include "support/values.hpp"

namespace reference_month_test {

using namespace cae_test;
using cae::PayrollResult;
using cae::Side;

constexpr std::int64_t tolerance = 660'000; // millionths of a cent: 0.0066 EUR

std::int64_t distance(const PayrollResult& pay, const ReferenceRow& row,
                      const std::string& column) {
    const std::int64_t ours = amount_in(pay, column).cents() * 1'000'000;
    return std::abs(ours - row.millionths_of_cent(column));
}

// Lines of a side that are not zero: each one may add its tolerance to a total.
int lines_that_count(const PayrollResult& pay, Side side) {
    int count = 0;
    for (std::size_t i = 0; i < pay.rules->lines.size(); ++i) {
        count += pay.rules->lines[i].side == side && pay.slip.lines[i] != cae::Money();
    }
    return count;
}

void check_lines(const PayrollResult& pay, const ReferenceRow& row) {
    for (const cae::PayLine& line : pay.rules->lines) {
        CAPTURE(line.name());
        if (line.name() == "employee_prevoyance") { // the tables' covers are the employer's alone
            CHECK(amount_in(pay, line.name()) == cae::Money());
        } else {
            CHECK(distance(pay, row, line.name()) <= tolerance);
        }
    }
    CHECK(as_rate(pay.slip.relief_coefficient) == ratio(row.text("relief_coefficient")));
    CHECK(distance(pay, row, "general_relief") <= tolerance);
}

void check_totals(const PayrollResult& pay, const ReferenceRow& row) {
    const int employer_lines = lines_that_count(pay, Side::employer) + 1; // and the relief
    CHECK(distance(pay, row, "employer_cost") <= employer_lines * tolerance);
    const int employee_lines = lines_that_count(pay, Side::employee) + 1; // and overtime's relief
    for (const std::string net : {"net_before_tax", "net_taxable", "net_social"}) {
        CAPTURE(net);
        CHECK(distance(pay, row, net) <= employee_lines * tolerance);
    }
}

void check_table(const std::vector<ReferenceRow>& table) {
    const auto run = run_payroll(config_law(), payroll_rows(table), {"reference.csv", 1}).value();
    for (std::size_t i = 0; i < table.size(); ++i) {
        CAPTURE(table[i].line());
        check_lines(run.results[i], table[i]);
        check_totals(run.results[i], table[i]);
        CHECK(run.results[i].withholding.rate == table[i].percent("withholding_rate_pct"));
    }
}

TEST_CASE("four hundred single months agree with the reference table") {
    const auto table = read_reference("payslip_month_forward.csv");
    REQUIRE(table.size() == 400);
    check_table(table);
}

TEST_CASE("a hundred single months with overtime agree with the reference table") {
    const auto table = read_reference("payslip_month_overtime.csv");
    REQUIRE(table.size() == 100);
    check_table(table);
    const auto run = run_payroll(config_law(), payroll_rows(table), {"reference.csv", 1}).value();
    for (std::size_t i = 0; i < table.size(); ++i) {
        CAPTURE(table[i].line());
        for (const char* column : {"employee_overtime_relief", "employer_overtime_deduction"}) {
            CHECK(distance(run.results[i], table[i], column) <= tolerance);
        }
    }
}

} // namespace reference_month_test
