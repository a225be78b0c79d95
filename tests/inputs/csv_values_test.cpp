#include <array>
#include <functional>
#include <string>

#include <doctest/doctest.h>

#include "cae/inputs/text/internal/csv_values.hpp"

namespace csv_values_test {

using cae::Money;
using cae::Rate;
using cae::Rule;

constexpr std::array columns{cae::CsvColumn{"x"}, cae::CsvColumn{"other"}};
constexpr std::size_t x = 0;

// What `read` makes of one cell in a file separated by `separator`, and the rules it broke.
template <class Read>
auto value_of(const std::string& cell, char separator, Read read, std::vector<Rule>* broken = {}) {
    const std::string text = std::string("x") + separator + "other\n" + cell + separator +
                             "filled\n";
    cae::Problems problems;
    cae::CsvReader rows(text, "f.csv", columns, problems);
    REQUIRE(rows.next());
    auto value = read(rows.cell(x));
    for (const auto& problem : problems) {
        if (broken != nullptr) broken->push_back(problem.rule);
    }
    return value;
}

template <class Read>
std::vector<Rule> rules_of(const std::string& cell, Read read, char separator = ';') {
    std::vector<Rule> broken;
    CHECK_FALSE(value_of(cell, separator, read, &broken).has_value());
    return broken;
}

const auto hours = [](const cae::CsvCell& cell) { return hours_in(cell, cae::Hours{16'800}); };
const auto one_to_twelve = [](const cae::CsvCell& cell) { return whole_in(cell, 1, 12); };

using Rules = std::vector<Rule>;

TEST_CASE("an amount has a point or a comma before its decimals") {
    CHECK(value_of("1234.5", ',', cae::money_in) == Money::from_cents(123'450));
    CHECK(value_of("1234.56", ';', cae::money_in) == Money::from_cents(123'456));
    CHECK(value_of("1234,56", ';', cae::money_in) == Money::from_cents(123'456));
    CHECK(value_of("-3", ';', cae::money_in) == Money::from_cents(-300));
    CHECK(value_of("\"1234,56\"", ',', cae::money_in) == Money::from_cents(123'456));
    CHECK(value_of("1234,56", '\t', cae::money_in) == Money::from_cents(123'456));
    CHECK(rules_of("\"1,234\"", cae::money_in, ',') == Rules{Rule::amount_must_be_exact});
}

TEST_CASE("blanks may group the thousands of an amount, and the euro stand beside it") {
    for (const char* cell : {"1 234,56", "1\u00a0234,56", "1\u202f234,56", "1234,56 €",
                             "1 234.56 €", "1\u202f234,56\u00a0€", "€1234,56", "\" 1 234,56 \""}) {
        CAPTURE(cell);
        CHECK(value_of(cell, ';', cae::money_in) == Money::from_cents(123'456));
    }
    CHECK(value_of("12 345 678", ';', cae::money_in) == Money::from_cents(1'234'567'800));
    CHECK(value_of("- 1 234,50 €", ';', cae::money_in) == Money::from_cents(-123'450));
    CHECK(value_of("5 €", ',', cae::money_in) == Money::from_cents(500));
    for (const char* cell : {"1 23", "12 34", "1 2345", "1234 567", "1  234", "1 234 56", "1.234",
                             "1.234,56", "1 234.567", "€", "- €", "5 $", "1,234 €", "1,234.56"}) {
        CAPTURE(cell);
        CHECK(rules_of(cell, cae::money_in) == Rules{Rule::amount_must_be_exact});
    }
}

TEST_CASE("an amount that could be read in two ways is refused") {
    for (const char* cell :
         {"1e3", "1,000.00", "1.000,00", "NaN", "inf", "-0", "-0.00", "+5", "0x10", "12.345", ".5",
          "5.", "1'000", "1_000", "--1", "12345678901234567890"}) {
        CAPTURE(cell);
        CHECK(rules_of(cell, cae::money_in) == Rules{Rule::amount_must_be_exact});
    }
}

TEST_CASE("an amount beyond a hundred million euros is refused") {
    CHECK(value_of("99999999.99", ';', cae::money_in) == Money::from_cents(9'999'999'999));
    CHECK(rules_of("100000000", cae::money_in) == Rules{Rule::number_must_be_in_range});
    CHECK(rules_of("-100000000", cae::money_in) == Rules{Rule::number_must_be_in_range});
}

TEST_CASE("where the sign is given by something else an amount is not negative") {
    CHECK(value_of("0", ';', cae::amount_in) == Money());
    CHECK(rules_of("-1", cae::amount_in) == Rules{Rule::amount_must_be_positive});
}

TEST_CASE("a percentage lies between 0 and 100") {
    CHECK(value_of("5,5", ';', cae::percent_in) == Rate::from_billionths(55'000'000));
    CHECK(value_of("100", ',', cae::percent_in) == Rate::from_billionths(1'000'000'000));
    CHECK(rules_of("100.01", cae::percent_in) == Rules{Rule::rate_must_be_in_range});
    CHECK(rules_of("-1", cae::percent_in) == Rules{Rule::rate_must_be_in_range});
    CHECK(value_of("5 %", ';', cae::percent_in) == Rate::from_billionths(50'000'000));
    CHECK(value_of("5,5\u202f%", ';', cae::percent_in) == Rate::from_billionths(55'000'000));
    CHECK(value_of("20%", ',', cae::percent_in) == Rate::from_billionths(200'000'000));
    CHECK(rules_of("5 €", cae::percent_in) == Rules{Rule::rate_must_be_exact});
}

TEST_CASE("hours have two decimals") {
    CHECK(value_of("17.5", ';', hours) == cae::Hours{1'750});
    CHECK(rules_of("1 234", hours) == Rules{Rule::number_must_be_in_range});
    CHECK(value_of("8,67", ';', hours) == cae::Hours{867});
    CHECK(rules_of("8.667", hours) == Rules{Rule::decimal_must_be_exact});
    CHECK(rules_of("168.01", hours) == Rules{Rule::number_must_be_in_range});
    CHECK(rules_of("-1", hours) == Rules{Rule::number_must_be_in_range});
}

TEST_CASE("a whole number lies in its range") {
    CHECK(value_of("12", ';', one_to_twelve) == 12);
    CHECK(rules_of("13", one_to_twelve) == Rules{Rule::number_must_be_in_range});
    CHECK(rules_of("0", one_to_twelve) == Rules{Rule::number_must_be_in_range});
    CHECK(rules_of("1.5", one_to_twelve) == Rules{Rule::number_must_be_whole});
    CHECK(rules_of("99999999999", one_to_twelve) == Rules{Rule::number_must_be_in_range});
}

TEST_CASE("a date exists") {
    CHECK(value_of("2026-02-28", ';', cae::date_in) == cae::Date::of(2026, 2, 28));
    CHECK(value_of("28/02/2026", ';', cae::date_in) == cae::Date::of(2026, 2, 28));
    CHECK(value_of("6/1/2026", ';', cae::date_in) == cae::Date::of(2026, 1, 6));
    CHECK(value_of("06/01/26", ';', cae::date_in) == cae::Date::of(2026, 1, 6));
    CHECK(value_of("6/1/26", ';', cae::date_in) == cae::Date::of(2026, 1, 6));
    for (const char* cell :
         {"2026-02-30", "30/02/2026", "2026-2-3", "28/02/86", "20260228", "1/26", "28/02/026",
          "001/02/2026", "/1/2026", "1/2/3/26", "02/28/2026", "28-02-2026", "2026-02-28T00:00"}) {
        CAPTURE(cell);
        CHECK(rules_of(cell, cae::date_in) == Rules{Rule::date_must_exist});
    }
}

TEST_CASE("a birth has all digits of its year") {
    CHECK(value_of("6/1/1980", ';', cae::whole_date_in) == cae::Date::of(1980, 1, 6));
    CHECK(value_of("1980-01-06", ';', cae::whole_date_in) == cae::Date::of(1980, 1, 6));
    CHECK(rules_of("06/01/26", cae::whole_date_in) == Rules{Rule::date_must_exist});
    CHECK(rules_of("", cae::whole_date_in).empty());
}

TEST_CASE("a month exists") {
    CHECK(value_of("2026-12", ';', cae::month_in) == cae::Month::of(2026, 12));
    CHECK(rules_of("2026-13", cae::month_in) == Rules{Rule::month_must_exist});
    CHECK(rules_of("12/2026", cae::month_in) == Rules{Rule::month_must_exist});
}

TEST_CASE("an id is safe") {
    const auto read = [](const cae::CsvCell& cell) {
        const auto id = cae::id_in(cell);
        return id ? std::optional(std::string(*id)) : std::nullopt;
    };
    CHECK(value_of("m-1", ';', read) == "m-1");
    CHECK(rules_of("../m", cae::id_in) == Rules{Rule::id_must_be_safe});
}

TEST_CASE("a word is one of those that are known") {
    static constexpr std::array words{cae::Word<int>{"yes", 1}, cae::Word<int>{"no", 0}};
    const auto read = [](const cae::CsvCell& cell) { return word_in(cell, words); };
    CHECK(value_of("no", ';', read) == 0);
    CHECK(rules_of("maybe", read) == Rules{Rule::word_must_be_known});

    cae::Problems problems;
    cae::CsvReader rows("x;other\nmaybe;1\n", "f.csv", columns, problems);
    REQUIRE(rows.next());
    CHECK_FALSE(read(rows.cell(x)).has_value());
    CHECK(problems.front() ==
          cae::Problem{Rule::word_must_be_known, cae::Place{"f.csv", 2, 1}, "maybe", {"yes, no"}});
}

TEST_CASE("a blank cell is no value and no problem") {
    CHECK(rules_of("", cae::money_in).empty());
    CHECK(rules_of("", cae::percent_in).empty());
    CHECK(rules_of("", cae::date_in).empty());
    CHECK(rules_of("", cae::id_in).empty());
    CHECK(rules_of("", hours).empty());
}

} // namespace csv_values_test
