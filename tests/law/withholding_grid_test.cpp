#include <doctest/doctest.h>

#include "cae/law/law_in_force.hpp"
#include "cae/money/parse.hpp"
#include "law/config_law.hpp"

namespace withholding_grid_test {

// The default rate in percent for a net paid on a day.
std::string rate(const char* net, int year, int month, int day) {
    const auto grid =
        withholding_grid_on(cae_test::config_law(), *cae::Date::of(year, month, day)).value();
    return to_percent(grid.rate_for(*cae::parse_money(net)));
}

TEST_CASE("the grid is the one in force on the day of payment") {
    CHECK(rate("1804.20", 2026, 3, 31) == "2.1");
    CHECK(rate("1804.20", 2026, 4, 30) == "2.1");
    CHECK(rate("1804.20", 2026, 5, 1) == "1.3");
    CHECK(rate("1804.20", 2026, 5, 31) == "1.3");
    CHECK(rate("1600.00", 2025, 4, 30) == "0.5");
    CHECK(rate("1600.00", 2025, 5, 1) == "0");
}

TEST_CASE("the bound of a row is excluded, that of the row before included") {
    CHECK(rate("1634.99", 2026, 6, 30) == "0");
    CHECK(rate("1635.00", 2026, 6, 30) == "0.5");
    CHECK(rate("1697.99", 2026, 6, 30) == "0.5");
    CHECK(rate("1698.00", 2026, 6, 30) == "1.3");
    CHECK(rate("55557.99", 2026, 6, 30) == "38");
    CHECK(rate("55558.00", 2026, 6, 30) == "43");
}

TEST_CASE("a grid has a rate for any net") {
    CHECK(rate("0.00", 2026, 6, 30) == "0");
    CHECK(rate("-10.00", 2026, 6, 30) == "0");
    CHECK(rate("99999999.99", 2026, 6, 30) == "43");
}

TEST_CASE("grids keep their twenty rates") {
    for (const int year : {2025, 2026}) {
        for (const int month : {4, 5}) {
            const auto grid =
                withholding_grid_on(cae_test::config_law(), *cae::Date::of(year, month, 1)).value();
            CHECK(grid.rows.size() == 20);
        }
    }
}

} // namespace withholding_grid_test
