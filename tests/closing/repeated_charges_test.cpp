// Invoices of suppliers and claims that were entered twice, and what only looks like it.
#include <algorithm>

#include <doctest/doctest.h>

#include "cae/closing/close_month.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace repeated_charges_test {

using cae::ActivityDocument;
using cae::Alert;
using cae::AlertKind;
using cae::CommonCharge;
using cae::Date;
using cae::DocumentKind;
using cae::MemberId;
using cae::Month;
using cae::Stage;
using cae_test::euros;
using cae_test::SmallCooperative;

const Date the_15th = *Date::of(2026, 2, 15);

// Anna's account is 0, ben's is 1.
SmallCooperative february() {
    SmallCooperative coop(*Month::of(2026, 2));
    coop.add_member("anna", Stage::cape);
    coop.add_member("ben", Stage::cape);
    coop.books.last_closed = Month::of(2026, 1);
    coop.known.laws.emplace(*Month::of(2026, 1), cae_test::round_law(*Month::of(2026, 1)));
    return coop;
}

ActivityDocument& charge(SmallCooperative& coop, const char* label, cae::AccountIndex account = 0,
                         DocumentKind kind = DocumentKind::purchase) {
    ActivityDocument& document = coop.add_document(kind, 100, true);
    document.account = account;
    document.label = label;
    return document;
}

std::vector<Alert> told(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE(record.has_value());
    std::vector<Alert> alerts;
    std::copy_if(record->alerts.begin(), record->alerts.end(), std::back_inserter(alerts),
                 [](const Alert& alert) { return alert.kind == AlertKind::entered_twice; });
    return alerts;
}

TEST_CASE("a purchase entered twice under two numbers is told with both, its day and its total") {
    auto coop = february();
    charge(coop, "Papeterie du Beffroi");
    charge(coop, "papeterie  du-beffroi.");
    CHECK(told(coop) == std::vector{Alert{AlertKind::entered_twice,
                                          MemberId("anna"),
                                          {"D-1", "D-2", the_15th, euros(120)}}});
}

TEST_CASE("whoever entered it, and as a purchase or as a claim") {
    auto coop = february();
    charge(coop, "Papeterie", 0, DocumentKind::purchase);
    charge(coop, "Papeterie", 1, DocumentKind::expense);
    REQUIRE(told(coop).size() == 1);
    CHECK(told(coop).front().member == MemberId("ben"));
    CommonCharge common{the_15th, "HO-1"};
    common.label = "Papeterie";
    common.net = euros(100);
    common.vat = euros(20);
    common.vat_rate = cae_test::percent("20");
    common.line = 2;
    coop.documents.common_charges.push_back(common);
    CHECK(told(coop).size() == 2);
}

TEST_CASE("another day, amount or wording is another charge") {
    auto coop = february();
    charge(coop, "Train");
    charge(coop, "Train").date = *Date::of(2026, 2, 16);
    charge(coop, "Train").net = euros(101);
    charge(coop, "Taxi");
    charge(coop, "");
    CHECK(told(coop).empty());
}

TEST_CASE("without a label a charge is repeated on its own account alone") {
    auto coop = february();
    charge(coop, "", 0);
    charge(coop, "", 1);
    CHECK(told(coop).empty());
    charge(coop, "", 1);
    CHECK(told(coop).size() == 1);
}

TEST_CASE("lines of one invoice are no repetition, the same line twice is one") {
    auto coop = february();
    charge(coop, "Ramette", 0).number = "A-1";
    charge(coop, "Ramette", 1).number = "A-1"; // the other half is ben's
    charge(coop, "Ramette", 0).number = "A-1";
    coop.documents.documents.back().quantity = "2e lot";
    CHECK(told(coop).empty());
    charge(coop, "Ramette", 0).number = "A-1";
    CHECK(told(coop).size() == 1);
}

TEST_CASE("sales are not asked about: their numbers are") {
    auto coop = february();
    charge(coop, "Conseil", 0, DocumentKind::sale);
    charge(coop, "Conseil", 0, DocumentKind::sale);
    CHECK(told(coop).empty());
}

TEST_CASE(
    "charges that recur are no repetition of one another, a row of the month is one of them") {
    auto coop = february();
    charge(coop, "Bureau").table = cae::DocumentTable::recurring;
    charge(coop, "Bureau").table = cae::DocumentTable::recurring;
    CHECK(told(coop).empty());
    charge(coop, "Bureau");
    CHECK(told(coop).size() == 1);
}

TEST_CASE("a row that a team shares is one, and two of them are two") {
    auto coop = february();
    charge(coop, "Atelier", 0);
    charge(coop, "Atelier", 1).line = 2;
    coop.documents.documents.back().number = "D-1";
    CHECK(told(coop).empty());
    charge(coop, "Atelier", 0).line = 3;
    charge(coop, "Atelier", 1).line = 3;
    coop.documents.documents.back().number = "D-3";
    const auto alerts = told(coop);
    REQUIRE(alerts.size() == 1);
    CHECK(alerts.front().member == MemberId());
    CHECK(alerts.front().details == cae::Details{"D-1", "D-3", the_15th, euros(240)});
}

TEST_CASE("what came late is looked for in the sealed months since its day") {
    auto coop = february();
    const Date in_january = *Date::of(2026, 1, 20);
    coop.known.booked[*Month::of(2026, 1)] = {{in_january, "A-9", "Papeterie", euros(120)},
                                              {in_january, "A-8", "Taxi", euros(120)}};
    charge(coop, "Papeterie").date = in_january;
    CHECK(told(coop) == std::vector{Alert{AlertKind::entered_twice,
                                          MemberId("anna"),
                                          {"A-9", "D-1", in_january, euros(120)}}});
}

TEST_CASE("another supplier is another charge, one supplier stands for a label") {
    auto coop = february();
    charge(coop, "Facture", 0).party = "Orange";
    charge(coop, "Facture", 0).party = "EDF";
    CHECK(told(coop).empty());
    charge(coop, "", 0).party = "Orange SA";
    charge(coop, "", 1).party = "orange sa";
    CHECK(told(coop).size() == 1);
}

} // namespace repeated_charges_test
