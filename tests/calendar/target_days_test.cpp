#include <doctest/doctest.h>

#include "cae/calendar/target_days.hpp"

namespace target_days_test {

using cae::Date;

Date day(const char* text) { return *Date::parse(text); }

TEST_CASE("Easter is the Sunday of the calendar") {
    CHECK(cae::easter(1961) == day("1961-04-02"));
    CHECK(cae::easter(2000) == day("2000-04-23"));
    CHECK(cae::easter(2025) == day("2025-04-20"));
    CHECK(cae::easter(2026) == day("2026-04-05"));
    CHECK(cae::easter(2027) == day("2027-03-28"));
    CHECK(cae::easter(2038) == day("2038-04-25")); // the latest there is
}

TEST_CASE("banks are closed at weekends and on six days of the year") {
    for (const char* closed : {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25",
                               "2026-12-26", "2026-03-28", "2026-03-29"}) {
        CAPTURE(closed);
        CHECK_FALSE(cae::is_target_day(day(closed)));
    }
    // Holidays in France on which payments are settled.
    for (const char* open : {"2026-05-08", "2026-05-14", "2026-05-25", "2026-07-14", "2026-11-11",
                             "2026-04-02", "2026-04-07"}) {
        CAPTURE(open);
        CHECK(cae::is_target_day(day(open)));
    }
}

TEST_CASE("the banking day before or after is found over Easter and the turn of the year") {
    CHECK(cae::target_day_until(day("2026-04-06")) == day("2026-04-02"));
    CHECK(cae::target_day_from(day("2026-04-03")) == day("2026-04-07"));
    CHECK(cae::target_day_until(day("2028-01-01")) == day("2027-12-31"));
    CHECK(cae::target_day_from(day("2026-12-25")) == day("2026-12-28"));
    CHECK(cae::target_day_until(day("2026-03-31")) == day("2026-03-31"));
    CHECK(cae::target_day_from(day("2026-03-31")) == day("2026-03-31"));
}

} // namespace target_days_test
