#include "cae/calendar/fiscal_year.hpp"
#include "support/values.hpp"

namespace fiscal_year_test {

using cae::FiscalYear;
using cae_test::day;
using cae_test::month;

TEST_CASE("a fiscal year is named after the civil year in which it ends") {
    CHECK(FiscalYear::ending_in(2026, 1).first == month("2026-01"));
    CHECK(FiscalYear::ending_in(2026, 1).last == month("2026-12"));
    CHECK(FiscalYear::ending_in(2026, 7).first == month("2025-07"));
    CHECK(FiscalYear::ending_in(2026, 7).last == month("2026-06"));
    CHECK(FiscalYear::ending_in(2026, 12).last == month("2026-11"));
    CHECK(FiscalYear::ending_in(2026, 7).contains(month("2025-07")));
    CHECK_FALSE(FiscalYear::ending_in(2026, 7).contains(month("2026-07")));
}

TEST_CASE("a month is part of one fiscal year") {
    CHECK(FiscalYear::containing(month("2026-01"), 1).last == month("2026-12"));
    CHECK(FiscalYear::containing(month("2026-06"), 7).last == month("2026-06"));
    CHECK(FiscalYear::containing(month("2026-07"), 7).last == month("2027-06"));
    CHECK(FiscalYear::containing(month("2026-12"), 7).first == month("2026-07"));
}

TEST_CASE("months after a day end on the last day of a shorter month") {
    CHECK(cae::months_after(day("2026-01-31"), 1) == day("2026-02-28"));
    CHECK(cae::months_after(day("2024-02-29"), 12) == day("2025-02-28"));
    CHECK(cae::months_after(day("2026-05-18"), 36) == day("2029-05-18"));
}

} // namespace fiscal_year_test
