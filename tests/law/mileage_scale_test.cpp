// The barème kilométrique of 2025, as published: the expected amounts are computed by hand.
#include <doctest/doctest.h>

#include "cae/law/mileage_scale.hpp"
#include "law/config_law.hpp"

namespace mileage_scale_test {

using cae::Money;

Money of_year(int power, std::int64_t km, bool electric = false) {
    const auto* scale = cae_test::config_law().mileage.on(*cae::Date::of(2025, 6, 1));
    REQUIRE(scale != nullptr);
    return cae::mileage_of_year(*scale, power, electric, km * 100);
}

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

TEST_CASE("kilometres of a year are worth what the scale says in each band and power") {
    CHECK(of_year(5, 4000) == cents(2544'00));   // 4 000 x 0.636, the published example
    CHECK(of_year(3, 5000) == cents(2645'00));   // 5 000 x 0.529
    CHECK(of_year(4, 10000) == cents(4730'00));  // 10 000 x 0.340 + 1 330
    CHECK(of_year(6, 20001) == cents(8940'45));  // 20 001 x 0.447 = 8 940.447
    CHECK(of_year(7, 30000) == cents(14100'00)); // 30 000 x 0.470
    CHECK(of_year(12, 30000) == cents(14100'00));
    CHECK(of_year(1, 100) == cents(52'90));
    CHECK(of_year(5, 0) == Money());
}

// 20 000 x 0.357 + 1 395 = 8 535; 20 000 x 0.427 = 8 540, the last kilometre 0.427 more: 8 540.43.
TEST_CASE("the step of five euros at 20 000 km is the law's own") {
    CHECK(of_year(5, 20000) == cents(8535'00));
    CHECK(of_year(5, 20001) == cents(8540'43));
}

TEST_CASE("an electric car gets a fifth more") {
    CHECK(of_year(5, 4000, true) == cents(3052'80)); // 2 544 x 1.2
    CHECK(of_year(4, 4000, true) == cents(2908'80)); // 2 424 x 1.2
}

} // namespace mileage_scale_test
