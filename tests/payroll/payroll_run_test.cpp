// A table of members and months.
#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cae/payroll/payroll_run.hpp"
#include "law/config_law.hpp"
#include "support/member.hpp"

namespace payroll_run_test {

using namespace cae_test;
using cae::PayrollRow;
using cae::Rule;

PayrollRow row(const char* member, const char* period, const char* gross, std::size_t line = 2) {
    PayrollRow result = row_of(member, month(period).last_day());
    result.amount = euros(gross);
    result.line = line;
    return result;
}

auto run(const std::vector<PayrollRow>& rows) {
    return run_payroll(config_law(), rows, {"pay.csv", 2});
}

std::string relief(const cae::PayrollRun& paid, std::size_t i) {
    return to_string(paid.results[i].slip.general_relief);
}

TEST_CASE("rows of one member are chained in the order of their months, not of the table") {
    const auto paid = run({row("a", "2026-03", "0"), row("a", "2026-01", "5000"),
                           row("b", "2026-02", "1800"), row("a", "2026-02", "0")})
                          .value();
    CHECK(relief(paid, 1) == "109.00");
    CHECK(relief(paid, 3) == "750.50");
    CHECK(relief(paid, 0) == "1131.00");
    CHECK(relief(paid, 2) == "716.58");
}

TEST_CASE("sums of a member start again in January") {
    const auto paid = run({row("a", "2025-12", "6000"), row("a", "2026-01", "2000")}).value();
    CHECK(relief(paid, 1) == "629.40");
}

TEST_CASE("rows without a member stand alone") {
    const auto paid = run({row("", "2026-01", "1800"), row("", "2026-01", "1800")}).value();
    CHECK(relief(paid, 0) == "716.58");
    CHECK(relief(paid, 1) == "716.58");
}

TEST_CASE("two rows of one member and month are refused, with both lines") {
    const auto refused = run({row("a", "2026-01", "1800", 2), row("b", "2026-01", "1800", 3),
                              row("a", "2026-01", "1900", 4)});
    REQUIRE(!refused);
    REQUIRE(refused.error().size() == 1);
    CHECK(refused.error()[0].rule == Rule::pay_must_have_no_duplicate);
    CHECK(refused.error()[0].place.line == 4);
    CHECK(refused.error()[0].details == cae::Details{2});
}

TEST_CASE("a month of 2027 is refused by the names of the parameters that it lacks") {
    const auto refused = run({row("a", "2027-01", "1800", 2), row("b", "2027-01", "1800", 3)});
    REQUIRE(!refused);
    std::vector<std::string> names;
    for (const auto& problem : refused.error()) {
        CHECK(problem.rule == Rule::parameter_must_be_in_force);
        CHECK(problem.place.line == 2); // once a month, at its first row
        names.push_back(problem.value);
    }
    CHECK(std::count(names.begin(), names.end(), "smic.horaire_reduction_generale") == 1);
}

TEST_CASE("a month before 2025 is refused") {
    const auto refused = run({row("a", "2024-12", "1800")});
    REQUIRE(!refused);
    CHECK(refused.error()[0].rule == Rule::parameter_must_be_in_force);
}

TEST_CASE("a table without rows is paid without results") {
    CHECK(run({}).value().results.empty());
}

TEST_CASE("only a budget leaves a remainder") {
    PayrollRow budget = row("a", "2026-01", "3000");
    budget.target = cae::PayrollTarget::budget;
    PayrollRow net = row("b", "2026-01", "1741.51");
    net.target = cae::PayrollTarget::net_before_tax;
    const auto paid = run({budget, net, row("c", "2026-01", "1800")}).value();
    REQUIRE(paid.results[0].remainder.has_value());
    CHECK(*paid.results[0].remainder == euros("3000") - paid.results[0].slip.employer_cost);
    CHECK(!paid.results[1].remainder.has_value());
    CHECK(!paid.results[2].remainder.has_value());
    CHECK(paid.results[1].slip.net_before_tax <= euros("1741.51"));
    CHECK(paid.results[1].slip.gross >= euros("2200")); // 2 200 has that net
}

} // namespace payroll_run_test
