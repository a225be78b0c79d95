#include "inputs/folder_fixture.hpp"

namespace opening_invoices_test {

using cae::Money;
using cae::NetAndVat;
using cae::Rule;
using cae_test::Folder;

const std::string header = "document;date;member;activity;net;vat_rate;vat\n";

Folder with_invoices(const std::string& rows) {
    Folder folder;
    folder.with("opening_invoices.csv", header + rows);
    return folder;
}

Folder in_june(const std::string& cars) {
    Folder folder;
    folder.change("cooperative.yaml", "first_period: 2026-01", "first_period: 2026-06");
    folder.with("opening_mileage.csv", "member;vehicle;power;electric;km\n" + cars);
    return folder;
}

TEST_CASE("invoices of before the first period are open items with what is due of them") {
    const auto items = with_invoices("F-9;2025-11-02;ben;wood;100;20;\n"
                                     "F-9;2025-11-02;ben;wood;50;5.5;2.76\n")
                           .load()
                           .folder.opening.open_items;
    REQUIRE(items.size() == 2);
    CHECK(items[0].number == "F-9");
    CHECK(items[0].date == cae::Date::of(2025, 11, 2));
    CHECK(items[0].activity.text() == "wood");
    CHECK(items[0].member.text() == "ben");
    CHECK(items[0].due() == NetAndVat{Money::from_cents(10'000), Money::from_cents(2'000)});
    // 5.5 % of 50.00 is 2.75; written, it may differ by a cent.
    CHECK(items[1].due().vat == Money::from_cents(276));
    CHECK(items[0].vat_on == cae::VatOn::receipts);
}

TEST_CASE("opening invoices are earlier, positive, with a rate, and have one number each") {
    CHECK(with_invoices("F-9;2026-01-02;anna;;100;20;\n").rule() == Rule::opening_must_be_earlier);
    CHECK(with_invoices("F-9;2025-12-02;anna;;0;20;\n").rule() == Rule::amount_must_be_positive);
    CHECK(with_invoices("F-9;2025-12-02;anna;;100;;\n").rule() == Rule::text_must_not_be_empty);
    CHECK(with_invoices("F-9;2025-12-02;anna;;100;20;21\n").rule() == Rule::vat_must_match_rate);
    CHECK(with_invoices("F-9;2025-12-02;zoe;;100;20;\n").rule() == Rule::reference_must_exist);
    const auto problem = with_invoices("F-9;2025-12-02;anna;;100;20;\n"
                                       "F-9;2025-12-03;anna;;100;20;\n")
                             .problem();
    CHECK(problem.rule == Rule::id_must_be_unique);
    CHECK(problem.place.line == 3);
}

TEST_CASE("kilometres of before the first period belong to a car and its year") {
    const auto sums =
        in_june("anna;;5;no;4000\nben;zoe;4;yes;12,5\n").load().folder.opening.mileage;
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].vehicle == cae::Vehicle{cae::MemberId("anna"), "", 5, false});
    CHECK(sums[0].year == 2026);
    CHECK(sums[0].km_hundredths == 400'000);
    CHECK(sums[1].vehicle == cae::Vehicle{cae::MemberId("ben"), "zoe", 4, true});
    CHECK(sums[1].km_hundredths == 1'250);
}

TEST_CASE("a car is written once, and a January begins at zero") {
    CHECK(in_june("anna;;5;no;4000\nanna;;5;;100\n").rule() == Rule::id_must_be_unique);
    Folder two;
    two.change("cooperative.yaml", "first_period: 2026-01", "first_period: 2026-06");
    two.with("opening_mileage.csv",
             "member;power;km;vehicle_kind\nanna;5;100;car\nanna;5;40;motorcycle\n");
    const auto vehicles = two.load().folder.opening.mileage;
    REQUIRE(vehicles.size() == 2);
    CHECK(vehicles[1].vehicle.kind == cae::VehicleKind::motorcycle);
    Folder january;
    january.with("opening_mileage.csv", "member;power;km\nanna;5;100\n");
    CHECK(january.rule() == Rule::opening_must_be_of_the_year);
}

TEST_CASE("assets of before the first period come with what they were depreciated by") {
    const std::string columns =
        "document;in_service;member;activity;label;life_months;cost;depreciated\n";
    const auto with = [&](const std::string& row) {
        Folder folder;
        folder.with("opening_assets.csv", columns + row);
        return folder;
    };
    const auto assets =
        with("IM-4;2025-01-01;ben;wood;Scie;60;3000;600\n").load().folder.opening.assets;
    REQUIRE(assets.size() == 1);
    CHECK(assets.front().activity.text() == "wood");
    CHECK(assets.front().book_value() == Money::from_cents(240'000));
    CHECK(with("IM-4;2026-01-01;ben;wood;Scie;60;3000;600\n").rule() ==
          Rule::opening_must_be_earlier);
    CHECK(with("IM-4;2025-01-01;ben;wood;Scie;60;3000;3001\n").rule() ==
          Rule::number_must_be_in_range);
}

} // namespace opening_invoices_test
