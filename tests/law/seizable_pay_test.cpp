#include <doctest/doctest.h>

#include "cae/law/seizable_pay.hpp"
#include "cae/money/parse.hpp"
#include "law/config_law.hpp"

namespace seizable_pay_test {

using cae::Money;

Money amount(const char* text) { return *cae::parse_money(text); }

Money part(const char* net, int dependants, int year, int month) {
    const auto law =
        seizable_law_on(cae_test::config_law(), *cae::Date::of(year, month, 28)).value();
    return seizable_part(law, amount(net), dependants).amount;
}

TEST_CASE("a slice of the year's scale is withheld of each month") {
    // 2026, 1 500.00 a month is 18 000 a year: 4 480/20 + 4 250/10 + 4 270/5 + 4 230/4 + 770/3
    // = 224 + 425 + 854 + 1 057.50 + 256.67 = 2 817.17, a twelfth of it is 234.76.
    CHECK(part("1500.00", 0, 2026, 1) == amount("234.76"));
    // 2025, 3 000.00: 222 + 422 + 846 + 1 050 + 1 403.33 + 2 866.67 + 10 400 = 17 210.00.
    CHECK(part("3000.00", 0, 2025, 1) == amount("1434.17"));
}

TEST_CASE("each dependant raises every bound") {
    // 2026, two dependants raise bounds by 3 480; 18 000 a year reaches 7 960, 12 210 and 16 480:
    // 398 + 425 + 854 + 1 520/4 = 2 057, a twelfth is 171.42.
    CHECK(part("1500.00", 2, 2026, 1) == amount("171.42"));
}

TEST_CASE("a member keeps the minimum income whatever the scale says") {
    CHECK(part("646.52", 0, 2026, 1) == amount("0.00"));
    CHECK(part("650.00", 0, 2026, 1) == amount("3.48"));
    CHECK(part("650.00", 0, 2026, 4) == amount("0.00"));
    CHECK(part("660.00", 0, 2026, 4) == amount("8.31"));
    CHECK(part("0.00", 0, 2026, 1) == amount("0.00"));
    CHECK(part("-10.00", 0, 2026, 1) == amount("0.00"));
}

// 2026, 650.00 a month is 7 800 a year: 4 480 by 1/20 and 3 320 by 1/10 give 556.00, a twelfth of
// it 46.33; 646.52 must be left.
TEST_CASE("the part shows the slices that a year reaches, and what the scale alone gives") {
    const auto law = seizable_law_on(cae_test::config_law(), *cae::Date::of(2026, 1, 28)).value();
    const auto shown = seizable_part(law, amount("650.00"), 0);
    REQUIRE(shown.slices.size() == 2);
    CHECK(shown.slices[0].of_year == amount("4480.00"));
    CHECK(shown.slices[0].sixtieths == 3);
    CHECK(shown.slices[1].of_year == amount("3320.00"));
    CHECK(shown.slices[1].sixtieths == 6);
    CHECK(shown.by_scale == amount("46.33"));
    CHECK(shown.left_at_least == amount("646.52"));
    CHECK(shown.amount == amount("3.48"));
}

TEST_CASE("a day without its scale is refused by name") {
    const auto law = seizable_law_on(cae_test::config_law(), *cae::Date::of(2027, 4, 1));
    REQUIRE_FALSE(law);
    REQUIRE(law.error().size() == 2);
    CHECK(law.error()[0].value == "saisie.quotite");
    CHECK(law.error()[1].value == "saisie.fraction_insaisissable");
}

} // namespace seizable_pay_test
