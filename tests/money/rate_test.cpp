#include <doctest/doctest.h>

#include "cae/money/parse.hpp"
#include "cae/money/rate.hpp"

namespace rate_test {

using cae::Rate;

TEST_CASE("a rate is written as the decimal it is, without trailing zeros") {
    CHECK(to_string(Rate()) == "0");
    CHECK(to_string(Rate::from_billionths(Rate::one)) == "1");
    CHECK(to_string(Rate::from_billionths(130'000'000)) == "0.13");
    CHECK(to_string(Rate::from_billionths(1)) == "0.000000001");
    CHECK(to_string(Rate::from_billionths(-1'500'000'000)) == "-1.5");
}

TEST_CASE("a rate is written in percent") {
    CHECK(to_percent(Rate::from_billionths(160'000)) == "0.016");
    CHECK(to_percent(Rate::from_billionths(130'000'000)) == "13");
    CHECK(to_percent(Rate::from_billionths(Rate::one)) == "100");
    CHECK(to_percent(Rate::from_billionths(-5'000'000)) == "-0.5");
}

TEST_CASE("rates add exactly") {
    // The rates that the general relief of 2026 relieves below 50 staff sum to 39.81 %.
    Rate sum;
    for (const char* rate :
         {"13", "8.55", "2.11", "5.25", "0.30", "0.10", "0.49", "4.00", "4.72", "1.29"}) {
        sum += *cae::parse_percent(rate);
    }
    CHECK(to_percent(sum) == "39.81");
}

} // namespace rate_test
