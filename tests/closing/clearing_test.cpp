// Bank movements that nobody explains, on the clearing account.
#include <algorithm>

#include <doctest/doctest.h>

#include "cae/closing/state/books.hpp"
#include "support/small_cooperative.hpp"

namespace clearing_test {

using namespace cae_test;

namespace {

const Date day = *Date::of(2026, 1, 20);

BankMovement movement(std::int64_t amount) {
    return {day, "B1", "Ville", "VIR CLIENT", euros(amount)};
}

SmallCooperative month_of_anna(int number) {
    SmallCooperative coop(*Month::of(2026, number));
    coop.add_member("anna", Stage::cape);
    return coop;
}

// B1, in January.
SmallCooperative january(std::int64_t amount) {
    SmallCooperative coop = month_of_anna(1);
    coop.documents.unexplained.push_back(movement(amount));
    return coop;
}

MonthRecord closed(const SmallCooperative& coop) {
    auto record = coop.close();
    REQUIRE(record.has_value());
    return *std::move(record);
}

SmallCooperative month_after(const SmallCooperative& before, int number) {
    SmallCooperative coop = month_of_anna(number);
    coop.books = after(before.books, closed(before));
    return coop;
}

// A row of the bank that explains B1.
void explain(SmallCooperative& coop, DocumentKind kind, std::int64_t amount,
             const std::string& sale) {
    ActivityDocument& payment = coop.add_document(kind, amount);
    payment.is_total = true;
    payment.refers_to = sale;
    payment.number = "B1";
    payment.table = DocumentTable::bank;
    payment.explains = 0;
    coop.documents.explained.push_back(movement(amount));
}

// Debits less credits on an account, of the cooperative's own section or of all.
Money moved(const MonthRecord& record, const std::string& number, bool own_alone = false) {
    Money sum;
    for (const NumberedEntry& numbered : record.entries) {
        for (const EntryLine& line : numbered.entry.lines()) {
            const bool counts = !own_alone || line.section.is_cooperative();
            if (counts && line.account.number == number) sum += line.debit - line.credit;
        }
    }
    return sum;
}

std::vector<Alert> told(const MonthRecord& record, AlertKind kind) {
    std::vector<Alert> alerts;
    for (const Alert& alert : record.alerts) {
        if (alert.kind == kind) alerts.push_back(alert);
    }
    return alerts;
}

} // namespace

TEST_CASE("what nobody explains is booked on the clearing account, and told each month") {
    const auto coop = january(1'200);
    const auto record = closed(coop);
    CHECK(moved(record, "512000", true) == euros(1'200));
    CHECK(moved(record, "471000", true) == euros(-1'200));
    CHECK(record.accounts.front().turnover == euros(0));
    const std::vector<Alert> alerts{
        {AlertKind::bank_line_unmatched, {}, {"B1", day, euros(1'200)}}};
    CHECK(told(record, AlertKind::bank_line_unmatched) == alerts);
    const auto february = closed(month_after(coop, 2));
    CHECK(february.entries.empty());
    CHECK(february.clearing.empty());
    CHECK(told(february, AlertKind::bank_line_unmatched) == alerts);
}

TEST_CASE("explained later, it moves from the clearing account; the bank is not touched again") {
    auto coop = month_after(january(1'200), 2);
    ActivityDocument& sale = coop.add_document(DocumentKind::sale, 1'000, true);
    sale.number = "F9";
    explain(coop, DocumentKind::receipt, 1'200, "F9");
    const auto record = closed(coop);
    CHECK(moved(record, "512000") == euros(0));
    CHECK(moved(record, "471000") == euros(1'200));
    CHECK(moved(record, "411000") == euros(0));
    CHECK(moved(record, "445710") == euros(-200));
    CHECK(told(record, AlertKind::bank_line_unmatched).empty());
    CHECK(month_after(coop, 3).books.clearing.empty());
}

// 1 200.00 received, 1 000.00 explained: 200.00.
TEST_CASE("what remains of a movement stays on the clearing account and told") {
    auto coop = month_after(january(1'200), 2);
    explain(coop, DocumentKind::receipt, 1'000, "");
    const auto record = closed(coop);
    CHECK(moved(record, "471000") == euros(1'000));
    REQUIRE(record.clearing.size() == 1);
    CHECK(record.clearing[0].left_before == euros(1'200));
    CHECK(record.clearing[0].left == euros(200));
    CHECK(told(record, AlertKind::bank_line_unmatched) ==
          std::vector<Alert>{{AlertKind::bank_line_unmatched, {}, {"B1", day, euros(200)}}});
}

TEST_CASE("more than is left of a movement is never taken off the clearing account") {
    auto coop = month_after(january(1'200), 2);
    explain(coop, DocumentKind::receipt, 1'201, "");
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == Rule::movement_must_not_be_explained_twice);
}

TEST_CASE("what leaves the bank unexplained is booked too, and told in one sum") {
    const auto coop = january(-80);
    const auto record = closed(coop);
    CHECK(moved(record, "512000") == euros(-80));
    CHECK(moved(record, "471000") == euros(80));
    CHECK(told(record, AlertKind::bank_debits_unexplained) ==
          std::vector<Alert>{{AlertKind::bank_debits_unexplained, {}, {euros(80), day}}});
    auto february = month_after(coop, 2);
    ActivityDocument& received = february.add_document(DocumentKind::receipt, 80);
    received.is_total = true;
    received.number = "R1";
    explain(february, DocumentKind::refund, 80, "R1");
    february.documents.explained.front().amount = euros(-80);
    const auto later = closed(february);
    CHECK(moved(later, "471000") == euros(-80));
    CHECK(moved(later, "512000") == euros(80)); // R1 alone
    CHECK(told(later, AlertKind::bank_debits_unexplained).empty());
}

// The store that version 1 wrote has nothing on a clearing account.
TEST_CASE("a movement that was never booked is received when it is explained") {
    auto coop = month_of_anna(2);
    explain(coop, DocumentKind::receipt, 1'200, "");
    const auto record = closed(coop);
    CHECK(moved(record, "512000") == euros(1'200));
    CHECK(moved(record, "471000") == euros(0));
}

TEST_CASE("a month that version 1 sealed is closed again as it was") {
    auto coop = january(1'200);
    coop.cooperative.recognition = Recognition::collected;
    coop.add_document(DocumentKind::receipt, 90).is_total = true;
    CHECK(closed(coop).accounts.front().turnover == euros(0));
    coop.known.of_version_1 = true;
    const auto record = closed(coop);
    CHECK(record.is_of_version_1);
    CHECK(record.accounts.front().turnover == euros(90));
    CHECK_FALSE(record.open_items.front().is_deposit);
    CHECK(moved(record, "471000") == euros(0));
    CHECK(told(record, AlertKind::bank_line_unmatched).size() == 1);
}

} // namespace clearing_test
