#include <algorithm>

#include <doctest/doctest.h>

#include "cae/closing/documents/customer_accounts.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace customer_accounts_test {

using cae::ActivityDocument;
using cae::AlertKind;
using cae::Date;
using cae::DocumentKind;
using cae::Money;
using cae::MonthRecord;
using cae::NetAndVat;
using cae::OpenItem;
using cae::OpenItemKind;
using cae::Rate;
using cae::Rule;
using cae::Stage;
using cae_test::euros;
using cae_test::SmallCooperative;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

SmallCooperative january() {
    SmallCooperative coop(*cae::Month::of(2026, 1));
    coop.add_member("anna", Stage::cape);
    return coop;
}

ActivityDocument& sale(SmallCooperative& coop, const char* number, std::int64_t net, int percent) {
    ActivityDocument& document = coop.add_document(DocumentKind::sale, net);
    document.number = number;
    document.vat_rate = Rate::from_billionths(percent * (Rate::one / 100));
    document.vat = cents(net * percent);
    return document;
}

ActivityDocument& about(ActivityDocument& document, const char* number) {
    document.refers_to = number;
    return document;
}

// A payment as a bank statement shows it: one sum, VAT included.
void total_received(SmallCooperative& coop, const char* invoice, std::int64_t amount_in_cents) {
    ActivityDocument& document = about(coop.add_document(DocumentKind::receipt, 1), invoice);
    document.net = cents(amount_in_cents);
    document.is_total = true;
}

MonthRecord closed(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE(record.has_value());
    return *record;
}

cae::Problem refused(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    REQUIRE(record.error().size() == 1);
    return record.error().front();
}

bool has_alert(const MonthRecord& record, AlertKind kind) {
    return std::any_of(record.alerts.begin(), record.alerts.end(),
                       [&](const cae::Alert& alert) { return alert.kind == kind; });
}

// The next month, which begins with what this one leaves due.
SmallCooperative month_after(const MonthRecord& record) {
    SmallCooperative coop(record.month.next());
    coop.add_member("anna", Stage::cape);
    coop.cooperative.first_period = record.month;
    coop.books.last_closed = record.month;
    for (const OpenItem& item : record.open_items) coop.books.open_items.push_back(item);
    for (const auto& account : record.accounts) {
        coop.books.balances[{account.activity, account.member}] = account.closing;
    }
    return coop;
}

Money moved(const MonthRecord& record, const char* account) {
    Money sum;
    for (const auto& numbered : record.entries) {
        for (const auto& line : numbered.entry.lines()) {
            if (line.account.number == account) sum += line.debit - line.credit;
        }
    }
    return sum;
}

Money due(const MonthRecord& record) {
    Money sum;
    for (const OpenItem& item : record.open_items) sum += item.due().gross();
    return sum;
}

TEST_CASE("a sale is due with its VAT until it is credited and paid") {
    auto coop = january();
    sale(coop, "F-1", 1000, 20);
    auto& credit = about(coop.add_document(DocumentKind::credit_note, 100, true), "F-1");
    credit.number = "C-1";
    about(coop.add_document(DocumentKind::receipt, 500, true), "F-1");
    const auto record = closed(coop);
    REQUIRE(record.open_items.size() == 1);
    const OpenItem& item = record.open_items.front();
    CHECK(item.invoiced == NetAndVat{euros(1000), euros(200)});
    CHECK(item.credited == NetAndVat{euros(100), euros(20)});
    CHECK(item.received == NetAndVat{euros(500), euros(100)});
    CHECK(item.due() == NetAndVat{euros(400), euros(80)});
    CHECK(due(record) == moved(record, "411000"));
}

TEST_CASE("a receipt of a later month settles the invoice of a sealed one") {
    auto coop = january();
    sale(coop, "F-1", 1000, 20);
    auto february = month_after(closed(coop));
    about(february.add_document(DocumentKind::receipt, 1000, true), "F-1");
    const auto record = closed(february);
    REQUIRE(record.open_items.size() == 1);
    CHECK(record.open_items.front().due_before == NetAndVat{euros(1000), euros(200)});
    CHECK(record.open_items.front().is_settled());
    CHECK_FALSE(has_alert(record, AlertKind::receipt_unmatched));
    CHECK(closed(month_after(record)).open_items.empty());
}

// 1 000 at 20 % and 500 at 5.5 %, 1 200 + 527.50 = 1 727.50 in all. Of 1 000.00 received the first
// part gets 1 200 / 1 727.50 = 694.645...: 694.65 (the larger remainder), the second 305.35.
// VAT: 694.65 / 6 = 115.775 -> 115.78; 305.35 x 27.50 / 527.50 = 15.9187... -> 15.92.
TEST_CASE("a total is shared over the rates of its invoice, and the last payment clears it") {
    auto coop = january();
    sale(coop, "F-1", 1000, 20);
    auto& second = sale(coop, "F-1", 500, 0);
    second.vat_rate = Rate::from_billionths(55'000'000);
    second.vat = cents(2750);
    total_received(coop, "F-1", 100'000);
    const auto record = closed(coop);
    REQUIRE(record.open_items.size() == 2);
    CHECK(record.open_items[0].received == NetAndVat{cents(57887), cents(11578)});
    CHECK(record.open_items[1].received == NetAndVat{cents(28943), cents(1592)});
    CHECK(moved(record, "512000") == euros(1000));
    CHECK(moved(record, "445710") == cents(-(11578 + 1592)));
    auto february = month_after(record);
    total_received(february, "F-1", 72'750);
    const auto last = closed(february);
    CHECK(last.open_items[0].is_settled());
    CHECK(last.open_items[1].is_settled());
    // 445740 was credited with 227.50 in January, and is empty now.
    CHECK(moved(record, "445740") + moved(last, "445740") == Money());
    CHECK(moved(record, "445710") + moved(last, "445710") == cents(-22'750));
}

TEST_CASE("what a receipt states as net and VAT is kept as long as it fits") {
    auto coop = january();
    sale(coop, "F-1", 1000, 20);
    auto& receipt = about(coop.add_document(DocumentKind::receipt, 100, true), "F-1");
    receipt.net = cents(10'001);
    receipt.vat = cents(1'999);
    const auto record = closed(coop);
    CHECK(record.open_items.front().received == NetAndVat{cents(10'001), cents(1'999)});
}

// VAT of 200.01 on the invoice, 200.00 on the receipt that pays it whole: the invoice decides.
TEST_CASE("a payment of all that is due settles both parts of it") {
    auto coop = january();
    sale(coop, "F-1", 1000, 20).vat = cents(20'001);
    auto& receipt = about(coop.add_document(DocumentKind::receipt, 1000, true), "F-1");
    receipt.net = cents(100'001);
    const auto record = closed(coop);
    CHECK(record.open_items.front().is_settled());
    CHECK(moved(record, "445710") == cents(-20'001));
}

TEST_CASE("a receipt larger than its invoice is refused where it stands") {
    auto coop = january();
    sale(coop, "F-1", 1000, 20);
    about(coop.add_document(DocumentKind::receipt, 500, true), "F-1");
    auto& second = about(coop.add_document(DocumentKind::receipt, 501, true), "F-1");
    second.number = "R-2";
    CHECK(refused(coop) == cae::Problem{Rule::receipt_must_not_exceed_invoice,
                                        {"activity.csv", 4, 0},
                                        "R-2",
                                        {"F-1", cae_test::euros("600.00")}});
}

TEST_CASE("a total larger than what the rates of an invoice owe together is refused") {
    auto coop = january();
    sale(coop, "F-1", 100, 20);
    sale(coop, "F-1", 100, 10);
    total_received(coop, "F-1", 23'001);
    CHECK(refused(coop).rule == Rule::receipt_must_not_exceed_invoice);
}

TEST_CASE("credit notes never take back more than was sold") {
    auto coop = january();
    sale(coop, "F-1", 100, 20);
    about(coop.add_document(DocumentKind::credit_note, 60, true), "F-1");
    about(coop.add_document(DocumentKind::credit_note, 41, true), "F-1");
    const auto problem = refused(coop);
    CHECK(problem.rule == Rule::credit_note_must_not_exceed_sale);
    CHECK(problem.details == cae::Details{"F-1", cae_test::euros("48.00")});
}

TEST_CASE("a document of another rate or member does not touch an invoice") {
    auto coop = january();
    sale(coop, "F-1", 100, 20);
    about(coop.add_document(DocumentKind::receipt, 50), "F-1");
    const auto problem = refused(coop);
    CHECK(problem.rule == Rule::document_must_match_invoice);
    CHECK(problem.details == cae::Details{"F-1", "anna 20 %"});
    auto other = january();
    sale(other, "F-1", 100, 20);
    other.add_member("ben", Stage::cape);
    about(other.add_document(DocumentKind::receipt, 50, true), "F-1");
    CHECK(refused(other).rule == Rule::document_must_match_invoice);
}

TEST_CASE("an invoice number that an earlier month has is refused") {
    auto coop = january();
    sale(coop, "F-1", 100, 20);
    auto february = month_after(closed(coop));
    sale(february, "F-1", 100, 20);
    const auto problem = refused(february);
    CHECK(problem.rule == Rule::id_must_be_unique);
    CHECK(problem.details == cae::Details{cae_test::day("2026-01-15")});
}

TEST_CASE("a receipt without its sale is listed month after month, never dropped") {
    auto coop = january();
    about(coop.add_document(DocumentKind::receipt, 100), "F-9").number = "R-1";
    const auto record = closed(coop);
    CHECK(has_alert(record, AlertKind::receipt_unmatched));
    REQUIRE(record.open_items.size() == 1);
    CHECK(record.open_items.front().kind == OpenItemKind::receipt);
    CHECK(record.open_items.front().due().gross() == euros(-100));
    CHECK(moved(record, "512000") == euros(100));
    const auto later = closed(month_after(record));
    REQUIRE(later.open_items.size() == 1);
    CHECK(later.open_items.front().number == "R-1");
    CHECK_FALSE(has_alert(later, AlertKind::receipt_unmatched));
}

TEST_CASE("an invoice takes the payments that came before it") {
    auto coop = january();
    about(coop.add_document(DocumentKind::receipt, 100, true), "F-9");
    auto february = month_after(closed(coop));
    sale(february, "F-9", 300, 20);
    const auto record = closed(february);
    REQUIRE(record.open_items.size() == 2);
    CHECK(record.open_items[0].is_settled());
    CHECK(record.open_items[1].due() == NetAndVat{euros(200), euros(40)});
    CHECK(closed(month_after(record)).open_items.size() == 1);
}

TEST_CASE("a credit note without its sale is listed") {
    auto coop = january();
    coop.add_document(DocumentKind::credit_note, 100);
    CHECK(has_alert(closed(coop), AlertKind::credit_note_unmatched));
}

TEST_CASE("a credit note may follow the payment: the customer is owed") {
    auto coop = january();
    sale(coop, "F-1", 100, 20);
    about(coop.add_document(DocumentKind::receipt, 100, true), "F-1");
    auto february = month_after(closed(coop)); // the settled sale is among the books
    about(february.add_document(DocumentKind::credit_note, 30, true), "F-1");
    const auto record = closed(february);
    REQUIRE(record.open_items.size() == 1);
    CHECK(record.open_items.front().due() == NetAndVat{euros(-30), euros(-6)});
    CHECK_FALSE(has_alert(record, AlertKind::credit_note_unmatched));
}

TEST_CASE(
    "who has paid may be credited and paid back in the same month, whatever the rows' order") {
    auto coop = january();
    const auto add = [&](DocumentKind kind, int day) -> ActivityDocument& {
        ActivityDocument& document = about(coop.add_document(kind, 120), "F-1");
        document.date = *Date::of(2026, 1, day);
        document.is_total = kind != DocumentKind::credit_note;
        return document;
    };
    add(DocumentKind::refund, 27);
    ActivityDocument& credit_note = add(DocumentKind::credit_note, 25);
    credit_note.net = cents(100'00);
    credit_note.vat_rate = Rate::from_billionths(Rate::one / 5);
    credit_note.vat = cents(20'00);
    add(DocumentKind::receipt, 6);
    sale(coop, "F-1", 100, 20).date = *Date::of(2026, 1, 5);
    const auto record = closed(coop);
    CHECK(record.open_items.front().is_settled());
    CHECK(record.accounts.front().turnover == euros(0));
}

// F-1 of 100.00 + 20.00, paid on the 6th.
SmallCooperative paid_january() {
    auto coop = january();
    sale(coop, "F-1", 100, 20).date = *Date::of(2026, 1, 5);
    total_received(coop, "F-1", 120'00);
    coop.documents.documents.back().date = *Date::of(2026, 1, 6);
    return coop;
}

void total_refunded(SmallCooperative& coop, const char* number, std::int64_t amount_in_cents) {
    total_received(coop, number, amount_in_cents);
    coop.documents.documents.back().kind = DocumentKind::refund;
}

TEST_CASE("a payment given back opens its invoice again, its VAT waits again") {
    auto coop = paid_january();
    total_refunded(coop, "F-1", 120'00);
    coop.documents.documents.back().date = *Date::of(2026, 1, 20);
    const auto record = closed(coop);
    CHECK(record.open_items.front().due() == NetAndVat{euros(100), euros(20)});
    REQUIRE(record.vat.size() == 1);
    CHECK(record.vat.front().side == cae::VatSide::pending);
    CHECK(record.vat.front().amounts == NetAndVat{euros(100), euros(20)});
}

TEST_CASE("a payment is given back a month later, in part, and never beyond what was received") {
    auto february = month_after(closed(paid_january()));
    total_refunded(february, "F-1", 30'00);
    const auto record = closed(february);
    CHECK(record.open_items.front().due() == NetAndVat{euros(25), euros(5)});
    february.documents.documents.back().net = cents(120'01);
    CHECK(refused(february).details == cae::Details{"F-1", euros(120)});
}

TEST_CASE("a receipt of no known sale is given back in its own month") {
    auto coop = january();
    total_received(coop, "", 120'00);
    coop.documents.documents.back().number = "R-2";
    total_refunded(coop, "R-2", 120'00);
    const auto record = closed(coop);
    CHECK(record.open_items.front().is_settled());
    CHECK(record.vat.empty());
    CHECK_FALSE(has_alert(record, AlertKind::receipt_unmatched));
}

// 40.00 + 8.00 of F-1 were written off: paid after all, they are a charge no more.
TEST_CASE("a payment after a write-off takes the loss back") {
    auto coop = january();
    sale(coop, "F-1", 100, 20).date = *Date::of(2026, 1, 5);
    total_received(coop, "F-1", 48'00);
    coop.documents.documents.back().kind = DocumentKind::bad_debt;
    auto february = month_after(closed(coop));
    total_received(february, "F-1", 120'00);
    const auto record = closed(february);
    CHECK(record.open_items.front().is_settled());
    CHECK(record.open_items.front().written_off == NetAndVat{});
    CHECK(record.open_items.front().received == NetAndVat{euros(100), euros(20)});
    CHECK(record.accounts.front().charges == euros(-40));
    REQUIRE(record.vat.size() == 2);
    CHECK(record.vat[0].amounts == NetAndVat{euros(100), euros(20)});
    CHECK(record.vat[1].amounts == NetAndVat{euros(-60), euros(-12)});
}

TEST_CASE("lines of an invoice at one rate are one part of it") {
    auto coop = january();
    sale(coop, "F-1", 100, 20);
    sale(coop, "F-1", 50, 20);
    total_received(coop, "F-1", 180'00);
    const auto record = closed(coop);
    REQUIRE(record.open_items.size() == 1);
    CHECK(record.open_items.front().invoiced == NetAndVat{euros(150), euros(30)});
    CHECK(record.open_items.front().is_settled());
}

// 90.00 of January, in one sum: of 100.00 + 20.00 they are 75.00 + 15.00.
TEST_CASE("a payment in one sum settles its invoice as soon as it is there, VAT included") {
    auto first = january();
    first.cooperative.recognition = cae::Recognition::collected;
    total_received(first, "F-1", 90'00);
    const auto before = closed(first);
    CHECK(before.accounts.front().turnover == euros(0));
    auto coop = month_after(before);
    coop.cooperative.recognition = cae::Recognition::collected;
    sale(coop, "F-1", 100, 20).date = *Date::of(2026, 2, 5);
    const auto record = closed(coop);
    CHECK(record.accounts.front().turnover == euros(75));
    const auto invoice = std::find_if(record.open_items.begin(), record.open_items.end(),
                                      [](const auto& item) { return item.number == "F-1"; });
    REQUIRE(invoice != record.open_items.end());
    CHECK(invoice->due() == NetAndVat{euros(25), euros(5)});
    const auto due = std::find_if(record.vat.begin(), record.vat.end(), [](const auto& row) {
        return row.side == cae::VatSide::collected;
    });
    REQUIRE(due != record.vat.end());
    CHECK(due->amounts == NetAndVat{euros(75), euros(15)});
    for (const auto& item : record.open_items) {
        if (item.kind == OpenItemKind::receipt) CHECK(item.is_settled());
    }
}

// Anna's January, where what is collected is turnover: 1 200.00 in one sum.
SmallCooperative deposit_of(const char* sale_number) {
    auto coop = january();
    coop.cooperative.recognition = cae::Recognition::collected;
    total_received(coop, sale_number, 1'200'00);
    return coop;
}

SmallCooperative collected_after(const cae::MonthRecord& record) {
    auto coop = month_after(record);
    coop.cooperative.recognition = cae::Recognition::collected;
    return coop;
}

// 1 200.00 are 1 000.00 + 200.00 of the sale of February.
TEST_CASE("a deposit bears no contribution before its sale, which pays nothing again") {
    const auto before = closed(deposit_of("F-1"));
    CHECK(before.accounts.front().turnover == euros(0));
    CHECK(before.accounts.front().contribution == euros(0));
    CHECK(before.vat.empty());
    CHECK(moved(before, "512000") == euros(1'200));
    CHECK(moved(before, "411000") == euros(-1'200));
    auto coop = collected_after(before);
    sale(coop, "F-1", 1'000, 20).date = *Date::of(2026, 2, 5);
    const auto record = closed(coop);
    CHECK(record.accounts.front().turnover == euros(1'000));
    CHECK(record.accounts.front().contribution == euros(100));
    CHECK(moved(record, "411000") == euros(1'200));
    CHECK(moved(record, "445740") == euros(0));
    CHECK(moved(record, "445710") == euros(-200));
    for (const auto& numbered : record.entries) {
        for (const auto& line : numbered.entry.lines()) CHECK(line.account.number != "512000");
    }
}

TEST_CASE("a deposit that is given back takes no turnover away") {
    auto coop = collected_after(closed(deposit_of("F-1")));
    total_refunded(coop, "D-1", 1'200'00);
    coop.books.open_items.front().number = "D-1";
    const auto record = closed(coop);
    CHECK(record.accounts.front().turnover == euros(0));
    CHECK(moved(record, "512000") == euros(-1'200));
}

// Its net is known: 1 000.00.
TEST_CASE("a payment that states its VAT is turnover when it is received") {
    auto coop = january();
    coop.cooperative.recognition = cae::Recognition::collected;
    about(coop.add_document(DocumentKind::receipt, 1'000, true), "F-1");
    CHECK(closed(coop).accounts.front().turnover == euros(1'000));
}

TEST_CASE("where invoices are turnover, a payment without one is none") {
    auto coop = january();
    total_received(coop, "F-1", 1'200'00);
    const auto record = closed(coop);
    CHECK(record.accounts.front().turnover == euros(0));
    CHECK(record.accounts.front().contribution == euros(0));
}

// What remains received of no known sale.
Money waiting(const MonthRecord& record) {
    Money sum;
    for (const OpenItem& item : record.open_items) {
        if (item.kind == OpenItemKind::receipt) sum -= item.due().gross();
    }
    return sum;
}

TEST_CASE("a payment that names its member alone is for the later sale of exactly its amount") {
    auto coop = collected_after(closed(deposit_of("")));
    sale(coop, "F-1", 900, 20).date = *Date::of(2026, 2, 3);
    sale(coop, "F-2", 1'000, 20).date = *Date::of(2026, 2, 5);
    const auto record = closed(coop);
    CHECK(record.accounts.front().turnover == euros(1'000));
    CHECK(waiting(record) == euros(0));
    CHECK(moved(record, "512000") == euros(0));
    CHECK(record.open_items.back().is_settled());
}

TEST_CASE("so it is where its sale comes later in the same month, and no alert tells it") {
    auto coop = deposit_of("");
    coop.documents.documents.back().date = *Date::of(2026, 1, 5);
    sale(coop, "F-1", 1'000, 20).date = *Date::of(2026, 1, 20);
    const auto record = closed(coop);
    CHECK(record.accounts.front().turnover == euros(1'000));
    CHECK(moved(record, "512000") == euros(1'200));
    CHECK_FALSE(has_alert(record, AlertKind::receipt_unmatched));
    coop.documents.documents.front().date = *Date::of(2026, 1, 21); // after the sale
    CHECK(waiting(closed(coop)) == euros(1'200));
}

TEST_CASE("a payment that names its sale goes before one that may be for it") {
    auto coop = collected_after(closed(deposit_of("")));
    sale(coop, "F-1", 1'000, 20).date = *Date::of(2026, 2, 5);
    total_received(coop, "F-1", 1'200'00);
    const auto record = closed(coop);
    CHECK(record.accounts.front().turnover == euros(1'000));
    CHECK(waiting(record) == euros(1'200));
}

// 500.00 of 1 000.00 + 200.00 are 416.67 + 83.33.
TEST_CASE("a sale that refers to a payment takes it up as far as both go") {
    auto first = january();
    first.cooperative.recognition = cae::Recognition::collected;
    total_received(first, "", 500'00);
    first.documents.documents.back().number = "B-1";
    auto coop = collected_after(closed(first));
    about(sale(coop, "F-1", 1'000, 20), "B-1");
    const auto record = closed(coop);
    CHECK(record.accounts.front().turnover == cents(416'67));
    CHECK(moved(record, "445710") == cents(-83'33));
    CHECK(waiting(record) == euros(0));
    CHECK(record.open_items.back().due().gross() == euros(700));
}

const cae::EntryHead& last_head(const MonthRecord& record, cae::Journal journal) {
    const cae::EntryHead* last = nullptr;
    for (const auto& numbered : record.entries) {
        if (numbered.entry.head().journal == journal) last = &numbered.entry.head();
    }
    REQUIRE(last != nullptr);
    return *last;
}

TEST_CASE("the entry of what settles an invoice names it, and its customer") {
    SmallCooperative coop = january();
    sale(coop, "F-1", 100, 20).party = "mairie";
    about(coop.add_document(DocumentKind::receipt, 50, true), "F-1");
    about(coop.add_document(DocumentKind::credit_note, 10, true), "F-1");
    const MonthRecord record = closed(coop);
    for (const auto journal : {cae::Journal::bank, cae::Journal::sales}) {
        CHECK(last_head(record, journal).settles == "F-1");
        CHECK(last_head(record, journal).party == "mairie");
    }
    CHECK(record.entries.front().entry.head().settles.empty());
    CHECK(record.entries.front().entry.head().party == "mairie");
}

} // namespace customer_accounts_test
