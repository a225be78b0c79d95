#include <doctest/doctest.h>

#include "cae/calendar/period.hpp"

namespace period_test {

using cae::Month;
using cae::Period;

TEST_CASE("a period is a month, or the inventory behind a year, as number 13") {
    const Period june = *Month::of(2026, 6);
    CHECK(to_string(june) == "2026-06");
    CHECK(june.month() == Month::of(2026, 6));
    CHECK(Period::parse("2026-06") == june);
    const Period inventory = Period::inventory_of(2026);
    CHECK(to_string(inventory) == "2026-13");
    CHECK(inventory.is_inventory());
    CHECK(inventory.year() == 2026);
    CHECK_FALSE(inventory.month());
    CHECK(Period::parse("2026-13") == inventory);
    for (const char* const other : {"2026-14", "2026-00", "26-13", "1899-13", "2026-13-01", "x"}) {
        CHECK_FALSE(Period::parse(other));
    }
}

} // namespace period_test
