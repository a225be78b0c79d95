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

TEST_CASE("a first year of fifteen months is named after the year in which it ends") {
    const cae::FiscalYears years(4, FiscalYear{month("2026-01"), month("2027-03")});
    const FiscalYear first{month("2026-01"), month("2027-03")};
    for (const char* const within : {"2026-01", "2026-03", "2026-04", "2027-03"}) {
        CHECK(FiscalYear::containing(month(within), years) == first);
    }
    CHECK(FiscalYear::ending_in(2027, years) == first);
    CHECK(FiscalYear::ending_in(2026, years).last == month("2025-12")); // none ends in 2026
    CHECK(FiscalYear::containing(month("2027-04"), years) ==
          FiscalYear{month("2027-04"), month("2028-03")});
    CHECK(FiscalYear::ending_in(2028, years).first == month("2027-04"));
    CHECK(FiscalYear::containing(month("2025-12"), years).last == month("2025-12"));
}

TEST_CASE("a first year of four months is one of its own") {
    const cae::FiscalYears years(1, FiscalYear{month("2026-09"), month("2026-12")});
    CHECK(FiscalYear::ending_in(2026, years).first == month("2026-09"));
    CHECK(FiscalYear::containing(month("2026-10"), years).first == month("2026-09"));
    CHECK(FiscalYear::containing(month("2027-01"), years).last == month("2027-12"));
}

TEST_CASE("months after a day end on the last day of a shorter month") {
    CHECK(cae::months_after(day("2026-01-31"), 1) == day("2026-02-28"));
    CHECK(cae::months_after(day("2024-02-29"), 12) == day("2025-02-28"));
    CHECK(cae::months_after(day("2026-05-18"), 36) == day("2029-05-18"));
}

} // namespace fiscal_year_test
