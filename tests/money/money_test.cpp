#include <cstdint>
#include <limits>

#include <doctest/doctest.h>

#include "cae/money/money.hpp"

namespace money_test {

using cae::Money;
using cae::MoneyOverflow;

constexpr auto most = std::numeric_limits<std::int64_t>::max();
constexpr auto least = std::numeric_limits<std::int64_t>::min();

TEST_CASE("an amount is written with a point and two decimals") {
    CHECK(to_string(Money()) == "0.00");
    CHECK(to_string(Money::from_cents(5)) == "0.05");
    CHECK(to_string(Money::from_cents(-5)) == "-0.05");
    CHECK(to_string(Money::from_cents(123'456)) == "1234.56");
    CHECK(to_string(Money::from_cents(-100)) == "-1.00");
    CHECK(to_string(Money::from_cents(least)) == "-92233720368547758.08");
}

TEST_CASE("sums and differences are exact") {
    CHECK(Money::from_cents(10) + Money::from_cents(20) == Money::from_cents(30));
    CHECK(Money::from_cents(10) - Money::from_cents(20) == Money::from_cents(-10));
    CHECK(-Money::from_cents(7) == Money::from_cents(-7));
}

TEST_CASE("a sum beyond 64 bits is refused, never wrapped") {
    CHECK_THROWS_AS(Money::from_cents(most) + Money::from_cents(1), MoneyOverflow);
    CHECK_THROWS_AS(Money::from_cents(least) - Money::from_cents(1), MoneyOverflow);
    CHECK_THROWS_AS(-Money::from_cents(least), MoneyOverflow);
    CHECK(Money::from_cents(most) + Money::from_cents(0) == Money::from_cents(most));
}

} // namespace money_test
