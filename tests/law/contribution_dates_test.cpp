#include <doctest/doctest.h>

#include "cae/law/contribution_dates.hpp"
#include "law/config_law.hpp"

namespace contribution_dates_test {

using cae::Month;

std::string due(int year, int month, const cae::ContributionPayer& payer) {
    return to_string(
        cae::contributions_due(cae_test::config_law(), *Month::of(year, month), payer).value());
}

// CSS R243-6, II.
TEST_CASE("fifty employees paid within the month bring contributions to the 5th, else the 15th") {
    CHECK(due(2026, 1, {50, false}) == "2026-02-05");
    CHECK(due(2026, 1, {49, false}) == "2026-02-15");
    CHECK(due(2026, 1, {50, true}) == "2026-02-15");
    CHECK(due(2026, 12, {12, true}) == "2027-01-15");
}

} // namespace contribution_dates_test
