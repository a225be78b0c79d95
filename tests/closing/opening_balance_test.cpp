// The trial balance of before the first month, booked by that month.
#include <algorithm>

#include <doctest/doctest.h>

#include "cae/closing/documents/opening_balance.hpp"
#include "cae/closing/invariants/broken.hpp"
#include "support/small_cooperative.hpp"

namespace opening_balance_of_closing_test {

using namespace cae_test;

const ActivityId of_anna("anna");
const MemberId anna("anna");

WrittenLine row(const char* account, std::int64_t debit, std::int64_t credit,
                const char* party = "") {
    WrittenLine line;
    line.account = account;
    line.party = party;
    line.debit = euros(debit);
    line.credit = euros(credit);
    line.line = 2;
    return line;
}

// Anna has 500 on her account, a saw of 300 worn by 100, and a customer who owes her 1 200, VAT of
// 200 included. The cooperative has a capital of 4 000 and owes a landlord 450.
SmallCooperative first_month() {
    SmallCooperative coop(*Month::of(2026, 1));
    coop.add_member("anna", Stage::cesa);
    OpenItem item{*Date::of(2025, 12, 1)};
    item.number = "F-9";
    item.activity = of_anna;
    item.member = anna;
    item.customer = "Ville";
    item.invoiced = {euros(1000), euros(200)};
    coop.books.open_items = {item};
    AssetRecord saw{*Date::of(2025, 1, 1)};
    saw.number = "IM-1";
    saw.activity = of_anna;
    saw.member = anna;
    saw.life_months = 36;
    saw.cost = euros(300);
    saw.depreciated_before = euros(100);
    coop.books.assets = {saw};
    coop.books.balances[{of_anna, anna}] = euros(500);
    coop.books.balance.file = "opening_balance.csv";
    coop.books.balance.rows = {row("101300", 0, 4000), row("401000", 0, 450, "Foncière"),
                               row("411000", 1200, 0), row("445740", 0, 200),
                               row("218000", 300, 0),  row("281800", 0, 100),
                               row("428610", 0, 500),  row("512000", 3750, 0)};
    return coop;
}

Problem problem_of(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().size() == 1);
    return record.error().front();
}

Money on(const MonthRecord& record, const char* account, const Section& section) {
    Money sum;
    for (const EntryLine& line : record.entries.front().entry.lines()) {
        const bool is_it = line.account.number == account && line.section == section;
        if (is_it) sum += line.debit - line.credit;
    }
    return sum;
}

// Of Anna: 1 200 - 200 + 300 - 100 - 500 = 700 more than she has: it is lent by the others' money.
TEST_CASE("the opening balance is the first entry of the first month, whole and by section") {
    SmallCooperative coop = first_month();
    const MonthRecord record = coop.close().value();
    CHECK(broken(record, coop.chart).empty());
    const auto opening = record.entries.front();
    CHECK(opening.number == 1);
    CHECK(opening.entry.head().journal == Journal::opening);
    CHECK(opening.entry.head().date == Date::of(2026, 1, 1));
    CHECK(opening.entry.head().piece == "AN-2026-01");
    const Section hers{of_anna, anna};
    CHECK(on(record, "411000", hers) == euros(1200));
    CHECK(on(record, "445740", hers) == euros(-200));
    CHECK(on(record, "218000", hers) == euros(300));
    CHECK(on(record, "281800", hers) == euros(-100));
    CHECK(on(record, "428610", hers) == euros(-500));
    CHECK(on(record, "512000", hers) == euros(-700));
    CHECK(on(record, "512000", {}) == euros(4450));
    CHECK(on(record, "401000", {}) == euros(-450));
    CHECK(on(record, "411000", {}) == Money());
    const auto lines = opening.entry.lines();
    const auto party_on = [&](const char* account) {
        return std::find_if(lines.begin(), lines.end(),
                            [&](const EntryLine& line) { return line.account.number == account; })
            .
            operator*()
            .party.text();
    };
    CHECK(party_on("411000") == "Ville");
    CHECK(party_on("401000") == "Foncière");
}

TEST_CASE("a month that is not the first one books no opening balance") {
    SmallCooperative coop = first_month();
    const Books left = after(coop.books, coop.close().value());
    CHECK(left.balance == OpeningBalance{});
}

TEST_CASE("without an opening balance nothing is booked") {
    SmallCooperative coop = first_month();
    coop.books.balance = {};
    const MonthRecord record = coop.close().value();
    CHECK(std::none_of(record.entries.begin(), record.entries.end(), [](const auto& numbered) {
        return numbered.entry.head().journal == Journal::opening;
    }));
}

TEST_CASE("an opening balance that another opening file contradicts names the difference") {
    SmallCooperative coop = first_month();
    auto& rows = coop.books.balance.rows;
    const auto disagrees = [&](std::size_t row, std::int64_t more, const char* file) {
        const WrittenLine kept = rows[row];
        (kept.debit > Money() ? rows[row].debit : rows[row].credit) += euros(more);
        const Problem problem = problem_of(coop);
        CHECK(problem.rule == Rule::opening_balance_must_agree);
        CHECK(problem.value == kept.account.text());
        CHECK(problem.place.file == "opening_balance.csv");
        const Money before = kept.debit - kept.credit;
        const Money moved = kept.debit > Money() ? euros(more) : euros(-more);
        CHECK(problem.details == cae::Details{before + moved, before, file, moved});
        rows[row] = kept;
    };
    disagrees(2, 10, "opening_invoices.csv");
    disagrees(3, 10, "opening_invoices.csv");
    disagrees(4, 10, "opening_assets.csv");
    disagrees(5, -10, "opening_assets.csv");
    disagrees(6, 10, "opening.csv");
}

TEST_CASE("a customer of the opening balance owes what the invoices say") {
    SmallCooperative coop = first_month();
    auto& rows = coop.books.balance.rows;
    rows[2] = row("411000", 1100, 0, "Ville");
    rows.push_back(row("411000", 100, 0, "Région"));
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    REQUIRE(record.error().size() == 2);
    CHECK(record.error()[0].value == "411000 Région");
    CHECK(record.error()[1].value == "411000 Ville");
    CHECK(record.error()[1].details ==
          cae::Details{euros(1100), euros(1200), "opening_invoices.csv", euros(-100)});
}

TEST_CASE("rows of the opening balance are on accounts of the chart, in detail where no file is") {
    SmallCooperative coop = first_month();
    auto& rows = coop.books.balance.rows;
    rows[0].account = "101399";
    CHECK(problem_of(coop).rule == Rule::account_must_be_in_chart);
    rows[0].account = "471000";
    CHECK(problem_of(coop).rule == Rule::clearing_must_move_by_bank);
    rows[0] = row("706000", 0, 4000);
    rows[0].section = AccountIndex{0};
    CHECK(problem_of(coop).rule == Rule::account_must_move_by_documents);
    rows[0] = row("101300", 0, 4000);
    rows[2].section = AccountIndex{0};
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == Rule::opening_detail_must_stand_in_file);
    CHECK(record.error().front().details == cae::Details{"opening_invoices.csv"});
}

} // namespace opening_balance_of_closing_test
