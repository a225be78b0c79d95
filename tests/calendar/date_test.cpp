#include <doctest/doctest.h>

#include "cae/calendar/date.hpp"

namespace date_test {

using cae::Date;
using cae::Month;

TEST_CASE("a day is read in the two forms people write") {
    CHECK(Date::parse("2026-01-31") == Date::of(2026, 1, 31));
    CHECK(Date::parse("31/01/2026") == Date::of(2026, 1, 31));
    CHECK(to_string(*Date::parse("01/12/2025")) == "2025-12-01");
}

TEST_CASE("a day that does not exist is refused") {
    for (const char* text :
         {"2026-02-30", "30/02/2026", "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
          "2026-01-00", "2026-01-32", "1899-12-31", "2200-01-01", "0000-01-01"}) {
        CAPTURE(text);
        CHECK_FALSE(Date::parse(text));
    }
}

TEST_CASE("what is no date is refused") {
    for (const char* text : {"", "2026-1-1", "2026/01/31", "31-01-2026", "01/31/2026",
                             "2026-01-31 ", " 2026-01-31", "2026-01-3a", "20260131", "-026-01-01",
                             "2026--1-01", "31/01/26", "+026-01-01", "2026-01-31T00:00"}) {
        CAPTURE(text);
        CHECK_FALSE(Date::parse(text));
    }
}

TEST_CASE("February has 29 days in leap years only") {
    CHECK(Month::of(2024, 2)->days() == 29);
    CHECK(Month::of(2025, 2)->days() == 28);
    CHECK(Month::of(2000, 2)->days() == 29);
    CHECK(Month::of(2100, 2)->days() == 28);
    CHECK(Date::of(2024, 2, 29));
    CHECK_FALSE(Date::of(2100, 2, 29));
    CHECK(Month::of(2026, 4)->days() == 30);
    CHECK(Month::of(2026, 12)->days() == 31);
}

TEST_CASE("a month is read and written as year and number") {
    CHECK(Month::parse("2026-01") == Month::of(2026, 1));
    CHECK(to_string(*Month::of(2026, 9)) == "2026-09");
    for (const char* text : {"", "2026-13", "2026-00", "2026-1", "2026/01", "26-01", "2026-01-01",
                             "2026- 1", "202a-01"}) {
        CAPTURE(text);
        CHECK_FALSE(Month::parse(text));
    }
}

TEST_CASE("months follow one another across years") {
    const Month december = *Month::of(2025, 12);
    CHECK(december.next() == *Month::of(2026, 1));
    CHECK(december.next().previous() == december);
    CHECK(december.plus(-12) == *Month::of(2024, 12));
    CHECK(december.january() == *Month::of(2025, 1));
    CHECK(december.months_since(*Month::of(2024, 11)) == 13);
    CHECK(december < december.next());
}

TEST_CASE("a month knows its first and last day") {
    const Month february = *Month::of(2028, 2);
    CHECK(february.first_day() == *Date::of(2028, 2, 1));
    CHECK(february.last_day() == *Date::of(2028, 2, 29));
}

TEST_CASE("days are counted over leap days and years") {
    CHECK(Date::of(2026, 1, 1)->days_since(*Date::of(2025, 1, 1)) == 365);
    CHECK(Date::of(2025, 1, 1)->days_since(*Date::of(2024, 1, 1)) == 366);
    CHECK(Date::of(2026, 3, 1)->days_since(*Date::of(2026, 2, 28)) == 1);
    CHECK(Date::of(2026, 1, 1)->days_since(*Date::of(2026, 1, 2)) == -1);
}

} // namespace date_test
