#include <string>

#include <doctest/doctest.h>

#include "cae/money/parse.hpp"

namespace parse_test {

using cae::DecimalMark;
using cae::Money;
using cae::parse_money;
using cae::parse_percent;
using cae::parse_rate;
using cae::parse_scaled;
using cae::Rate;

TEST_CASE("an amount is read exactly") {
    CHECK(parse_money("0") == Money());
    CHECK(parse_money("1234") == Money::from_cents(123'400));
    CHECK(parse_money("1234.5") == Money::from_cents(123'450));
    CHECK(parse_money("-1234.56") == Money::from_cents(-123'456));
    CHECK(parse_money("0.07") == Money::from_cents(7));
    CHECK(parse_money("007.10") == Money::from_cents(710));
}

TEST_CASE("the decimal mark is the one announced") {
    CHECK(parse_money("1234,56", DecimalMark::comma) == Money::from_cents(123'456));
    CHECK_FALSE(parse_money("1234.56", DecimalMark::comma));
    CHECK_FALSE(parse_money("1234,56"));
}

TEST_CASE("where the mark is not announced, a point or a comma is the decimal mark") {
    CHECK(parse_money("1234.56", DecimalMark::either) == Money::from_cents(123'456));
    CHECK(parse_money("1234,56", DecimalMark::either) == Money::from_cents(123'456));
    CHECK_FALSE(parse_money("1,234.56", DecimalMark::either));
    CHECK_FALSE(parse_money("1.234,56", DecimalMark::either));
}

TEST_CASE("what is no plain amount is refused") {
    for (const char* text :
         {"",         " ",     "-",       ".",      "1.",     ".5",    "+1",       "--1",
          "1-",       "1e3",   "1E3",     "NaN",    "nan",    "inf",   "Infinity", "0x10",
          "1,000.00", "1 000", "1'000",   "12.345", "-0",     "-0.00", "1.2.3",    " 1",
          "1 ",       "1\n",   "1.0 EUR", "\u0661", "\u22121"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_money(text));
    }
    CHECK_FALSE(parse_money(std::string("1\0", 2)));
}

TEST_CASE("an amount stays within what sums of a file can hold") {
    CHECK(parse_money("99999999.99") == Money::from_cents(9'999'999'999));
    CHECK(parse_money("-99999999.99") == Money::from_cents(-9'999'999'999));
    CHECK_FALSE(parse_money("100000000"));
    CHECK_FALSE(parse_money("-100000000.00"));
    CHECK_FALSE(parse_money("12345678901234567890"));
    CHECK_FALSE(parse_money("9223372036854775808"));
    CHECK_FALSE(parse_money("99999999999999999999.99"));
}

TEST_CASE("a rate is read exactly") {
    CHECK(parse_rate("0.3781") == Rate::from_billionths(378'100'000));
    CHECK(parse_rate("0.000000001") == Rate::from_billionths(1));
    CHECK(parse_rate("1000") == Rate::from_billionths(1'000 * Rate::one));
    CHECK_FALSE(parse_rate("0.0000000001"));
    CHECK_FALSE(parse_rate("1000.1"));
    CHECK_FALSE(parse_rate("-0"));
}

TEST_CASE("a percentage is a hundredth of its number") {
    CHECK(parse_percent("13") == Rate::from_billionths(130'000'000));
    CHECK(parse_percent("0.016") == Rate::from_billionths(160'000));
    CHECK(parse_percent("6,8", DecimalMark::comma) == Rate::from_billionths(68'000'000));
    CHECK(parse_percent("0.0000001") == Rate::from_billionths(1));
    CHECK_FALSE(parse_percent("0.00000001"));
    CHECK_FALSE(parse_percent("6.8%"));
}

TEST_CASE("a scaled number has at most the announced decimals and eighteen digits") {
    CHECK(parse_scaled("12.5", 2) == 1'250);
    CHECK(parse_scaled("12", 0) == 12);
    CHECK(parse_scaled("999999999999999999", 0) == 999'999'999'999'999'999);
    CHECK_FALSE(parse_scaled("12.5", 0));
    CHECK_FALSE(parse_scaled("12.555", 2));
    CHECK_FALSE(parse_scaled("1000000000000000000", 0));
    CHECK_FALSE(parse_scaled("-0.0", 2));
}

} // namespace parse_test
