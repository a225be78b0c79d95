// Documents whose own month was sealed before they came.
#include <algorithm>

#include <doctest/doctest.h>

#include "cae/closing/close_month.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace late_documents_test {

using cae::ActivityDocument;
using cae::Alert;
using cae::AlertKind;
using cae::Date;
using cae::DocumentKind;
using cae::MemberId;
using cae::Money;
using cae::Month;
using cae::MonthRecord;
using cae::Rule;
using cae::Stage;
using cae_test::euros;
using cae_test::percent;
using cae_test::SmallCooperative;

Date day(int year, int month, int number) { return *Date::of(year, month, number); }

SmallCooperative month_after(Month sealed) {
    SmallCooperative coop(sealed.next());
    coop.add_member("anna", Stage::cesa);
    coop.books.last_closed = sealed;
    coop.known.laws.emplace(sealed, cae_test::round_law(sealed));
    return coop;
}

SmallCooperative february() { return month_after(*Month::of(2026, 1)); }

MonthRecord closed(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE(record.has_value());
    return *record;
}

ActivityDocument& late(SmallCooperative& coop, DocumentKind kind, std::int64_t net, Date date) {
    ActivityDocument& document = coop.add_document(kind, net, true);
    document.date = date;
    return document;
}

std::vector<Alert> told(const MonthRecord& record, AlertKind kind) {
    std::vector<Alert> alerts;
    std::copy_if(record.alerts.begin(), record.alerts.end(), std::back_inserter(alerts),
                 [&](const Alert& alert) { return alert.kind == kind; });
    return alerts;
}

TEST_CASE("a late sale is booked on the first open day and keeps its own") {
    auto coop = february();
    late(coop, DocumentKind::sale, 1000, day(2026, 1, 28));
    const auto record = closed(coop);
    const cae::EntryHead& head = record.entries.front().entry.head();
    CHECK(head.date == day(2026, 2, 1));
    CHECK(head.piece_date == day(2026, 1, 28));
    CHECK(record.accounts.front().turnover == euros(1000));
    CHECK(record.accounts.front().contribution == euros(100));
    REQUIRE(record.open_items.size() == 1);
    CHECK(record.open_items.front().date == day(2026, 1, 28)); // it ages by its own day
    CHECK(record.open_items.front().booked_in() == Month::of(2026, 2));
    REQUIRE(record.vat.size() == 1);
    CHECK(record.vat.front().amounts == cae::NetAndVat{euros(1000), euros(200)});
    CHECK(
        told(record, AlertKind::late_document) ==
        std::vector{Alert{AlertKind::late_document, MemberId("anna"), {"D-1", day(2026, 1, 28)}}});
}

TEST_CASE("a document of its own month is booked on its day and not told") {
    auto coop = february();
    coop.add_document(DocumentKind::sale, 1000);
    const auto record = closed(coop);
    CHECK(record.entries.front().entry.head().date == day(2026, 2, 15));
    CHECK(record.entries.front().entry.head().piece_date == std::nullopt);
    CHECK(record.open_items.front().booked == std::nullopt);
    CHECK(told(record, AlertKind::late_document).empty());
}

TEST_CASE("the lines of a late invoice are told once") {
    auto coop = february();
    late(coop, DocumentKind::sale, 1000, day(2026, 1, 28)).number = "F-1";
    late(coop, DocumentKind::sale, 200, day(2026, 1, 28)).number = "F-1";
    CHECK(told(closed(coop), AlertKind::late_document).size() == 1);
}

TEST_CASE("late purchases, claims and common charges cost the open month, with its VAT") {
    auto coop = february();
    late(coop, DocumentKind::purchase, 100, day(2026, 1, 20));
    late(coop, DocumentKind::expense, 50, day(2026, 1, 21)).paid_by = cae::PaidBy::member;
    cae::CommonCharge rent{day(2026, 1, 5), "LO-1"};
    rent.net = euros(450);
    rent.vat_rate = percent("20");
    rent.vat = euros(90);
    coop.documents.common_charges.push_back(rent);
    const auto record = closed(coop);
    CHECK(record.accounts.front().charges == euros(150));
    CHECK(record.vat.front().amounts == cae::NetAndVat{euros(600), euros(120)});
    CHECK(told(record, AlertKind::late_document).size() == 3);
    for (const auto& numbered : record.entries) {
        const cae::EntryHead& head = numbered.entry.head();
        if (head.journal != cae::Journal::purchases) continue;
        CHECK(head.date == day(2026, 2, 1));
        REQUIRE(head.piece_date.has_value());
        CHECK(head.piece_date->month() == *Month::of(2026, 1));
    }
}

TEST_CASE("a late receipt of no known sale is told with its own day") {
    auto coop = february();
    late(coop, DocumentKind::receipt, 100, day(2026, 1, 30)).refers_to = "F-404";
    const auto record = closed(coop);
    CHECK(told(record, AlertKind::receipt_unmatched).size() == 1);
    CHECK(record.open_items.front().date == day(2026, 1, 30));
}

// Of 1 000.00 February took 100.00: a quarter credited in March gives 25.00 back.
TEST_CASE("a credit note on a late sale reverses what the month that booked it was charged") {
    auto coop = february();
    late(coop, DocumentKind::sale, 1000, day(2026, 1, 28)).number = "F-1";
    const auto booked = closed(coop);
    auto march = month_after(*Month::of(2026, 2));
    march.books = cae::after(coop.books, booked);
    march.known.charged[*Month::of(2026, 2)]["contribution"][MemberId("anna")] = {
        euros(1000), euros(100), {}};
    march.add_document(DocumentKind::credit_note, 250, true).refers_to = "F-1";
    CHECK(closed(march).accounts.front().contribution == euros(-25));
}

TEST_CASE("the number of a late sale belongs to one sale over all months") {
    auto coop = february();
    late(coop, DocumentKind::sale, 1000, day(2026, 1, 28)).number = "F-1";
    auto march = month_after(*Month::of(2026, 2));
    march.books = cae::after(coop.books, closed(coop));
    march.add_document(DocumentKind::sale, 1000, true).number = "F-1";
    const auto record = march.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == Rule::id_must_be_unique);
}

TEST_CASE("a rate of VAT is one of the law of the document's own month") {
    auto coop = february();
    coop.known.laws.begin()->second.vat_rates = {percent("19.6")};
    coop.law.vat_rates = {percent("20")};
    late(coop, DocumentKind::purchase, 100, day(2026, 1, 20)).vat_rate = percent("19.6");
    coop.documents.documents.back().vat = euros("19.60");
    CHECK(coop.close().has_value());
    coop.documents.documents.back().date = day(2026, 2, 20);
    REQUIRE_FALSE(coop.close().has_value());
    CHECK(coop.close().error().front().rule == Rule::vat_rate_must_be_in_force);
}

// 0.50 a kilometre in 2025, 0.60 in 2026: 100 km and 10 km.
TEST_CASE("late kilometres belong to the civil year of their journey, by its scale") {
    const auto scale = [](const char* rate) {
        return cae::MileageScale{
            percent("20"),
            {{std::nullopt, {cae::MileageBand{std::nullopt, cae_test::ratio(rate), Money()}}}}};
    };
    auto coop = month_after(*Month::of(2025, 12));
    coop.known.laws.begin()->second.mileage[cae::VehicleKind::car] = scale("0.50");
    coop.law.mileage[cae::VehicleKind::car] = scale("0.60");
    coop.books.mileage = {{{MemberId("anna"), "", 5, false}, 2025, 30'000}};
    late(coop, DocumentKind::mileage, 0, day(2025, 12, 20)).journey = {10'000, 5};
    coop.add_document(DocumentKind::mileage, 0).journey = {1'000, 5};
    const auto record = closed(coop);
    CHECK(record.accounts.front().charges == euros(50 + 6));
    REQUIRE(record.mileage.size() == 2);
    CHECK(record.mileage[0] == cae::VehicleMileage{{MemberId("anna"), "", 5, false}, 2025, 40'000});
    CHECK(record.mileage[1] == cae::VehicleMileage{{MemberId("anna"), "", 5, false}, 2026, 1'000});
}

} // namespace late_documents_test
