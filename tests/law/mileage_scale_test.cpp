// The barème kilométrique of 2025, unchanged in 2026, as published: the expected amounts are
// computed by hand.
#include <doctest/doctest.h>

#include "cae/law/mileage_scale.hpp"
#include "law/config_law.hpp"

namespace mileage_scale_test {

using cae::Money;
using cae::VehicleKind;

Money of_vehicle(VehicleKind kind, int power, std::int64_t km, bool electric = false) {
    const auto& scales = cae_test::config_law().mileage.at(kind).scales;
    const auto* scale = scales.on(*cae::Date::of(2026, 6, 1));
    REQUIRE(scale != nullptr);
    return cae::mileage_of_year(*scale, power, electric, km * 100);
}
Money of_year(int power, std::int64_t km, bool electric = false) {
    return of_vehicle(VehicleKind::car, power, km, electric);
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

TEST_CASE("kilometres of a motorcycle are worth what its scale says in each band and power") {
    const auto of = [](int power, std::int64_t km) {
        return of_vehicle(VehicleKind::motorcycle, power, km);
    };
    CHECK(of(1, 3000) == cents(1185'00)); // 3 000 x 0.395
    CHECK(of(2, 4000) == cents(1287'00)); // 4 000 x 0.099 + 891
    CHECK(of(2, 6001) == cents(1488'25)); // 6 001 x 0.248 = 1 488.248
    CHECK(of(3, 1000) == cents(468'00));
    CHECK(of(5, 6000) == cents(1650'00)); // 6 000 x 0.082 + 1 158
    CHECK(of(4, 10000) == cents(2750'00));
    CHECK(of(6, 3000) == cents(1818'00)); // 3 000 x 0.606
    CHECK(of(9, 5000) == cents(1978'00)); // 5 000 x 0.079 + 1 583
    CHECK(of(6, 7000) == cents(2401'00)); // 7 000 x 0.343
}

TEST_CASE("kilometres of a moped are worth what its scale says, whatever its power") {
    const auto of = [](std::int64_t km) { return of_vehicle(VehicleKind::moped, 1, km); };
    CHECK(of(2000) == cents(630'00));   // 2 000 x 0.315
    CHECK(of(3001) == cents(948'08));   // 3 001 x 0.079 + 711 = 948.079
    CHECK(of(10000) == cents(1980'00)); // 10 000 x 0.198
}

// The brochure rounds the coefficients of electric vehicles: 0.635 x 1.2 is not what is multiplied.
TEST_CASE("an electric two-wheeler gets exactly a fifth more than the scale gives") {
    CHECK(of_vehicle(VehicleKind::motorcycle, 3, 1000, true) == cents(561'60));  // 468 x 1.2
    CHECK(of_vehicle(VehicleKind::moped, 1, 1000, true) == cents(378'00));       // 315 x 1.2
    CHECK(of_vehicle(VehicleKind::motorcycle, 2, 4000, true) == cents(1544'40)); // 1 287 x 1.2
}

} // namespace mileage_scale_test
