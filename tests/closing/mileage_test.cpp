#include <doctest/doctest.h>

#include "cae/closing/close_month.hpp"
#include "support/small_cooperative.hpp"

namespace mileage_test {

using cae::ActivityDocument;
using cae::DocumentKind;
using cae::MileageBand;
using cae::Money;
using cae::Month;
using cae::Rate;
using cae::Stage;
using cae_test::euros;
using cae_test::SmallCooperative;

// 0.50 a kilometre up to 1 000 km; then 0.30 for all, and 200.
cae::MileageScale round_scale() {
    const auto per_km = [](int hundredths) {
        return Rate::from_billionths(hundredths * (Rate::one / 100));
    };
    const MileageBand first{1000, per_km(50), Money()};
    const MileageBand rest{std::nullopt, per_km(30), euros(200)};
    return {per_km(20), {{std::nullopt, {first, rest}}}};
}

SmallCooperative driving(int year, int month) {
    SmallCooperative coop(*Month::of(year, month));
    coop.law.mileage[cae::VehicleKind::car] = round_scale();
    coop.add_member("anna", Stage::cape);
    return coop;
}

ActivityDocument& journey(SmallCooperative& coop, int km, bool electric = false) {
    ActivityDocument& document = coop.add_document(DocumentKind::mileage, 0);
    document.paid_by = cae::PaidBy::member;
    document.journey = {km * 100, 5, electric};
    return document;
}

Money charges(const cae::MonthRecord& record) { return record.accounts.front().charges; }

// 800 km are 400.00, 1 300 km 590.00: the second claim is the difference.
TEST_CASE("months share the scale of the civil year") {
    auto coop = driving(2026, 3);
    journey(coop, 800);
    const auto march = coop.close();
    REQUIRE(march.has_value());
    CHECK(charges(*march) == euros(400));
    REQUIRE(march->mileage.size() == 1);
    CHECK(march->mileage.front().km_hundredths == 80'000);
    auto next = driving(2026, 4);
    next.books.last_closed = Month::of(2026, 3);
    next.books.mileage = march->mileage;
    journey(next, 500);
    const auto april = next.close();
    REQUIRE(april.has_value());
    CHECK(charges(*april) == euros(190));
    CHECK(april->mileage.front().km_hundredths == 130'000);
}

TEST_CASE("claims of one month follow one another on the scale") {
    auto coop = driving(2026, 3);
    journey(coop, 800);
    journey(coop, 500);
    CHECK(charges(*coop.close()) == euros(590));
}

TEST_CASE("each car has a scale of its own") {
    auto coop = driving(2026, 3);
    journey(coop, 800).refers_to = "clio";
    journey(coop, 800).refers_to = "zoe";
    journey(coop, 800, true).refers_to = "zoe"; // 400.00 and a fifth
    const auto record = coop.close();
    CHECK(charges(*record) == euros(400 + 400 + 480));
    CHECK(record->mileage.size() == 3);
}

// The motorcycle drives on a scale of its own, 0.10 a kilometre: 800 km are 80.00.
TEST_CASE("each kind of vehicle has a scale of its own, and kilometres of its own") {
    auto coop = driving(2026, 3);
    const Rate tenth = Rate::from_billionths(Rate::one / 10);
    coop.law.mileage[cae::VehicleKind::motorcycle] = {
        {}, {{std::nullopt, {{std::nullopt, tenth, Money()}}}}};
    journey(coop, 800);
    journey(coop, 800).journey.vehicle = cae::VehicleKind::motorcycle;
    const auto record = coop.close();
    CHECK(charges(*record) == euros(400 + 80));
    REQUIRE(record->mileage.size() == 2);
    CHECK(record->mileage[1].vehicle.kind == cae::VehicleKind::motorcycle);
}

TEST_CASE("a kind of vehicle without a scale in force is refused") {
    auto coop = driving(2026, 3);
    journey(coop, 800).journey.vehicle = cae::VehicleKind::moped;
    CHECK(coop.close().error().front().rule == cae::Rule::parameter_must_be_in_force);
}

TEST_CASE("kilometres begin again in January, beside those of the year before") {
    auto coop = driving(2027, 1);
    coop.books.last_closed = Month::of(2026, 12);
    coop.books.mileage = {{{cae::MemberId("anna"), "", 5, false}, 2026, 500'000}};
    journey(coop, 800);
    const auto record = coop.close();
    CHECK(charges(*record) == euros(400));
    REQUIRE(record->mileage.size() == 2);
    CHECK(record->mileage.front() == coop.books.mileage.front());
    CHECK(record->mileage.back().year == 2027);
    CHECK(record->mileage.back().km_hundredths == 80'000);
}

TEST_CASE("kilometres of a month without a claim are kept") {
    auto coop = driving(2026, 4);
    coop.books.last_closed = Month::of(2026, 3);
    coop.books.mileage = {{{cae::MemberId("anna"), "", 5, false}, 2026, 80'000}};
    CHECK(coop.close()->mileage == coop.books.mileage);
}

TEST_CASE("an amount given by hand counts as it is and no kilometres with it") {
    auto coop = driving(2026, 3);
    coop.add_document(DocumentKind::mileage, 63);
    const auto record = coop.close();
    CHECK(charges(*record) == euros(63));
    CHECK(record->mileage.empty());
}

TEST_CASE("kilometres without a scale in force are refused by its name") {
    auto coop = driving(2026, 3);
    coop.law.mileage.clear();
    journey(coop, 10);
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == cae::Rule::parameter_must_be_in_force);
}

} // namespace mileage_test
