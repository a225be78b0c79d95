// Income tax withheld from pay.
#include <optional>

#include <doctest/doctest.h>

#include "cae/payroll/payroll_run.hpp"
#include "cae/payroll/withholding.hpp"
#include "law/config_law.hpp"
#include "support/member.hpp"

namespace withholding_test {

using namespace cae_test;
using cae::Money;
using cae::Withholding;
using cae::WithholdingRateOrigin;

Withholding withheld(const char* net_taxable, const char* paid,
                     std::optional<cae::Rate> own_rate = std::nullopt) {
    const auto grid = withholding_grid_on(config_law(), day(paid)).value();
    return withhold(euros(net_taxable), own_rate, grid);
}

// 2 200 gross, 30 staff, no cover.
cae::PayrollResult paid_2200(cae::Month worked, const char* paid) {
    cae::PayrollRow row = row_of("", day(paid));
    row.month = worked;
    row.amount = euros("2200");
    return run_payroll(config_law(), {row}, {"", 1}).value().results[0];
}
Withholding of_2200(const char* paid) {
    const auto result = paid_2200(day(paid).month(), paid);
    REQUIRE(result.slip.net_taxable == euros("1804.20"));
    return result.withholding;
}

TEST_CASE("taxable net 1 804.20: 37.89 is withheld in March 2026 and 23.45 in May") {
    CHECK(of_2200("2026-03-31").rate == percent("2.1"));
    CHECK(of_2200("2026-03-31").amount == euros("37.89"));
    CHECK(of_2200("2026-05-31").rate == percent("1.3"));
    CHECK(of_2200("2026-05-31").amount == euros("23.45"));
}

TEST_CASE("grids change on 1 May, by the day of payment") {
    CHECK(withheld("1804.20", "2025-12-31").rate == percent("2.1"));
    CHECK(withheld("1804.20", "2026-01-01").rate == percent("2.1"));
    CHECK(withheld("1804.20", "2026-04-30").rate == percent("2.1"));
    CHECK(withheld("1804.20", "2026-05-01").rate == percent("1.3"));
    CHECK(withheld("1600", "2025-04-30").rate == percent("0.5"));
    CHECK(withheld("1600", "2025-05-01").rate == percent("0"));
}

TEST_CASE("pay of April that is paid in May takes the grid of May") {
    const auto result = paid_2200(month("2026-04"), "2026-05-05");
    CHECK(result.withholding.amount == euros("23.45"));
    CHECK(result.net_paid == euros("1718.06")); // 1 741.51 - 23.45
}

TEST_CASE("a row's bound is excluded and the bound before it included") {
    CHECK(withheld("1634.99", "2026-05-31").rate == percent("0"));
    CHECK(withheld("1635.00", "2026-05-31").rate == percent("0.5"));
    CHECK(withheld("1697.99", "2026-05-31").rate == percent("0.5"));
    CHECK(withheld("1698.00", "2026-05-31").rate == percent("1.3"));
    CHECK(withheld("55557.99", "2026-05-31").rate == percent("38"));
    CHECK(withheld("55558.00", "2026-05-31").rate == percent("43"));
}

TEST_CASE("the member's own rate goes before the grid, even when it is 0") {
    CHECK(withheld("1804.20", "2026-05-31", percent("7.3")).amount == euros("131.71"));
    CHECK(withheld("1804.20", "2026-05-31", percent("7.3")).origin == WithholdingRateOrigin::own);
    CHECK(withheld("9000", "2026-05-31", percent("0")).amount == Money());
    CHECK(withheld("9000", "2026-05-31").origin == WithholdingRateOrigin::default_grid);
}

TEST_CASE("nothing is withheld from a taxable net of 0 or less") {
    CHECK(withheld("0", "2026-05-31", percent("10")).amount == Money());
    CHECK(withheld("-150.25", "2026-05-31", percent("10")).amount == Money());
}

TEST_CASE("withholding is rounded once, half away from zero") {
    CHECK(withheld("100.50", "2026-05-31", percent("1")).amount == euros("1.01")); // 1.005
}

} // namespace withholding_test
