#include <cstdint>
#include <limits>

#include <doctest/doctest.h>

#include "cae/money/parse.hpp"
#include "cae/money/rounding.hpp"

namespace rounding_test {

using cae::Money;
using cae::Rate;
using cae::Rounding;

Money amount(const char* text) { return *cae::parse_money(text); }
Rate percent(const char* text) { return *cae::parse_percent(text); }
Money rounded_line(const char* base, const char* rate) {
    return rounded(amount(base) * percent(rate), Rounding::half_away_from_zero);
}

TEST_CASE("a line is rate times base, rounded once") {
    CHECK(rounded_line("2018.45", "10") == amount("201.85")); // 201.845
    CHECK(rounded_line("2000.00", "6.9") == amount("138.00"));
    CHECK(rounded_line("1823.03", "0.016") == amount("0.29"));  // 0.2916848
    CHECK(rounded_line("2604.00", "8.55") == amount("222.64")); // 222.642
}

TEST_CASE("half a cent goes away from zero") {
    CHECK(rounded_line("1769.00", "12.5") == amount("221.13")); // 221.125
    CHECK(rounded_line("0.05", "10") == amount("0.01"));        // 0.005
    CHECK(rounded_line("0.04", "10") == amount("0.00"));        // 0.004
    CHECK(rounded_line("0.15", "30") == amount("0.05"));        // 0.045
}

TEST_CASE("a negative base rounds like a positive one") {
    CHECK(rounded_line("-1769.00", "12.5") == amount("-221.13"));
    CHECK(rounded_line("-0.05", "10") == amount("-0.01"));
    CHECK(rounded_line("-0.04", "10") == amount("0.00"));
    CHECK(rounded_line("-58.28", "12.95") == amount("-7.55")); // 7.54726
}

TEST_CASE("parts of a line are added before the one rounding") {
    const auto line = amount("0.05") * percent("10") + amount("0.05") * percent("10");
    CHECK(rounded(line, Rounding::half_away_from_zero) == amount("0.01")); // not 0.01 + 0.01
}

TEST_CASE("amounts within and beyond 64 bits of billionths round alike") {
    const auto of_billionths = [](cae::Int128 billionths, Rounding rule) {
        return rounded(cae::ExactAmount::from_billionths_of_cent(billionths), rule).cents();
    };
    constexpr cae::Int128 around = 9'223'372'036'000'000'000; // 2^63 is ...036 854 775 808
    for (const int sign : {1, -1}) {
        for (const int cents : {-2, -1, 0, 1, 2}) {
            const cae::Int128 whole = around + static_cast<cae::Int128>(cents) * Rate::one;
            const std::int64_t expected = 9'223'372'036 + cents;
            const auto half_away = Rounding::half_away_from_zero;
            CHECK(of_billionths(sign * whole, half_away) == sign * expected);
            CHECK(of_billionths(sign * (whole + 499'999'999), half_away) == sign * expected);
            CHECK(of_billionths(sign * (whole + 500'000'000), half_away) == sign * (expected + 1));
            CHECK(of_billionths(sign * (whole + 999'999'999), Rounding::toward_zero) ==
                  sign * expected);
        }
    }
}

TEST_CASE("rounding toward zero never gives a cent away") {
    const auto share = [](const char* base, const char* rate) {
        return rounded(amount(base) * percent(rate), Rounding::toward_zero);
    };
    CHECK(share("0.19", "50") == amount("0.09"));
    CHECK(share("-0.19", "50") == amount("-0.09"));
}

TEST_CASE("a rounded amount beyond 64 bits is refused") {
    const Money most = Money::from_cents(std::numeric_limits<std::int64_t>::max());
    const Rate twice = Rate::from_billionths(2 * Rate::one);
    CHECK_THROWS_AS(static_cast<void>(rounded(most * twice, Rounding::half_away_from_zero)),
                    cae::MoneyOverflow);
    CHECK_THROWS_AS(static_cast<void>(rounded(-most * twice, Rounding::toward_zero)),
                    cae::MoneyOverflow);
}

TEST_CASE("a quotient rounds half away from zero, whatever the denominator") {
    CHECK(cae::divide_half_away_from_zero(5, 2) == 3);
    CHECK(cae::divide_half_away_from_zero(-5, 2) == -3);
    CHECK(cae::divide_half_away_from_zero(4, 3) == 1);
    CHECK(cae::divide_half_away_from_zero(5, 3) == 2);
    CHECK(cae::divide_half_away_from_zero(-5, 3) == -2);
    CHECK(cae::divide_half_away_from_zero(0, 7) == 0);
}

} // namespace rounding_test
