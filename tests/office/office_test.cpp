#include "office/folder_copy.hpp"

namespace office_test {

using cae::MemberId;
using cae::Rule;
using cae_test::close_next;
using cae_test::FolderCopy;
using cae_test::month_called;

const MemberId anna("anna");

// Its twelve months, closed once for all tests.
const cae::Office& closed_artois() {
    static const FolderCopy folder("examples/artois");
    static const cae::Office office = [] {
        auto opened = folder.open();
        for (int month = 1; month <= 12; ++month) close_next(opened);
        return opened;
    }();
    return office;
}

TEST_CASE("an office closes month after month and knows what it sealed") {
    const FolderCopy folder("examples/artois");
    auto office = folder.open();
    CHECK_FALSE(office.books().last_sealed().has_value());
    CHECK(office.next_month() == month_called("2026-01"));
    const auto january = close_next(office);
    CHECK(office.next_month() == month_called("2026-02"));
    CHECK(office.books().sealed(month_called("2026-01")).value() == january);
    CHECK(office.books().books() == after(office.books().folder().opening, january));
    CHECK(folder.open().books().books() == office.books().books());
}

// March of artois credits a sale of February that was settled: another way of closing that forgets
// it gives another record.
TEST_CASE("every sealed month closes again to the same record, from the books of its day") {
    const auto& office = closed_artois();
    for (auto month = month_called("2026-01"); month <= month_called("2026-12");
         month = month.next()) {
        CAPTURE(to_string(month));
        const auto again = office.month(month);
        REQUIRE(again.has_value());
        CHECK(cae::close_month(*again).value() == office.books().sealed(month).value());
    }
}

TEST_CASE("what the store keeps after a month is the fold of the months from the opening") {
    const auto& books = closed_artois().books();
    cae::Books folded = books.folder().opening;
    for (auto month = month_called("2026-01"); month <= month_called("2026-12");
         month = month.next()) {
        CAPTURE(to_string(month));
        folded = after(std::move(folded), books.sealed(month).value());
        CHECK(folded == *books.books_before(month.next()).value());
    }
}

TEST_CASE("a month beyond the next one is refused by the month that is next") {
    const FolderCopy folder("examples/artois");
    const auto office = folder.open();
    const auto refused = office.month(month_called("2026-02"));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().front().rule == Rule::month_must_be_next);
    CHECK(office.books().sealed(month_called("2026-01")).error().front().rule ==
          Rule::month_must_be_sealed);
    CHECK(office.month(month_called("2025-12")).error().front().rule == Rule::month_must_be_next);
}

TEST_CASE("a year is settled once its months are sealed") {
    const FolderCopy folder("examples/artois");
    const auto refused = folder.open().close_year(2026);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().front().rule == Rule::fiscal_year_must_be_closed);
    const auto year = closed_artois().close_year(2026);
    REQUIRE(year.has_value());
    CHECK(year->surplus.has_value());
    CHECK(year->books.year().last == month_called("2026-12"));
}

// 100.00 sold in January and paid in the local currency, of which February exchanged 60.00: in
// January nothing of it could be paid out yet. 10 % of 100.00.
TEST_CASE("the contribution of a sealed month is that of its day, whatever was exchanged since") {
    const FolderCopy folder("tests/cases/contribution-of-sealed-month-with-exchange");
    auto office = folder.open();
    close_next(office);
    close_next(office);
    const auto january = office.contribution(month_called("2026-01"), anna);
    REQUIRE(january.has_value());
    CHECK(january->charges.front().charge.total == cae::Money::from_cents(1'000));
    CHECK_FALSE(january->charged_otherwise);
    CHECK(office.contribution(month_called("2026-02"), anna)->charges.front().charge.total ==
          cae::Money());
}

// F-1 of January was paid, then credited whole and paid back in February.
TEST_CASE("a sealed month is looked back at as it was before its invoice was credited") {
    for (const char* name : {"explain-after-whole-credit-note", "explain-after-credit-note-unpaid",
                             "credit-note-on-paid-sale"}) {
        CAPTURE(name);
        const FolderCopy folder(std::string("tests/cases/") + name);
        auto office = folder.open();
        const auto january = close_next(office);
        while (office.next_month() <= month_called("2026-03")) close_next(office);
        const auto explained = office.explain(month_called("2026-01"), anna);
        REQUIRE(explained.has_value());
        CHECK(explained->sealed);
        CHECK(explained->unreadable.empty());
        CHECK(explained->explanation.disagreements.empty());
        const auto charged = office.contribution(month_called("2026-01"), anna);
        REQUIRE(charged.has_value());
        CHECK_FALSE(charged->charged_otherwise);
        CHECK(cae::close_month(*office.month(month_called("2026-01"))).value() == january);
    }
}

TEST_CASE("rows that came after the seal are found when the files are checked") {
    const FolderCopy folder("tests/cases/explain-after-whole-credit-note");
    auto office = folder.open();
    const auto config = cae_test::source_path("config");
    CHECK(cae::Office::check(folder.path(), config).empty());
    close_next(office);
    folder.write("activity/2026-01.csv",
                 "date;document;member;kind;label;net;vat_rate;vat;total;refers_to\n"
                 "2026-01-05;F-1;anna;sale;Conseil;100.00;0;;;\n"
                 "2026-01-20;R-1;anna;receipt;Reglement;;;;100.00;F-1\n"
                 "2026-01-21;F-2;anna;sale;Conseil;50.00;0;;;\n");
    const auto problems = cae::Office::check(folder.path(), config);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == Rule::document_must_not_be_of_sealed_month);
    CHECK(problems.front().place.line == 4);
}

} // namespace office_test
