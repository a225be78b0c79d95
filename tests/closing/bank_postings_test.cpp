// Movements of the bank that their rows post to accounts of the chart.
#include <doctest/doctest.h>

#include "cae/closing/invariants/broken.hpp"
#include "cae/closing/state/books.hpp"
#include "support/small_cooperative.hpp"

namespace bank_postings_test {

using namespace cae_test;

namespace {

const Date tenth = *Date::of(2026, 2, 10);
const Rate twenty = Rate::from_billionths(200'000'000);

SmallCooperative february() {
    SmallCooperative coop(*Month::of(2026, 2));
    coop.add_member("anna", Stage::cape);
    coop.cooperative.first_period = coop.documents.month;
    coop.documents.bank_file = "bank/2026-02.csv";
    coop.law.vat_rates = {twenty};
    return coop;
}

BankPosting& post(SmallCooperative& coop, const char* account, std::int64_t amount) {
    BankMovement movement{tenth, "B1", "Banque", "FRAIS", euros(amount)};
    movement.line = 2;
    return coop.documents.bank_postings.emplace_back(BankPosting{movement, account});
}

MonthRecord closed(const SmallCooperative& coop) {
    auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(broken(*record, coop.chart).empty());
    return *std::move(record);
}

Problem refused(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    REQUIRE(record.error().size() == 1);
    CHECK(record.error().front().place == Place{"bank/2026-02.csv", 2, 0});
    return record.error().front();
}

std::vector<Alert> beyond(const MonthRecord& record) {
    std::vector<Alert> alerts;
    for (const Alert& alert : record.alerts) {
        if (alert.kind == AlertKind::paid_beyond_owed) alerts.push_back(alert);
    }
    return alerts;
}

} // namespace

TEST_CASE("a movement is booked between the bank and the account of its row") {
    SmallCooperative coop = february();
    post(coop, "164000", -500).party = "France Active";
    const MonthRecord record = closed(coop);
    REQUIRE(record.entries.size() == 1);
    const NumberedEntry loan = record.entries.front();
    CHECK(loan.entry.head().journal == Journal::bank);
    CHECK(loan.entry.head().date == tenth);
    CHECK(loan.entry.head().piece == "B1");
    CHECK(loan.entry.head().label == "FRAIS");
    CHECK(loan.entry.head().party == "France Active");
    REQUIRE(loan.entry.lines().size() == 2);
    CHECK(loan.entry.lines()[0].account.number == "164000");
    CHECK(loan.entry.lines()[0].debit == euros(500));
    CHECK(loan.entry.lines()[1].account.number == "512000");
    CHECK(loan.entry.lines()[1].credit == euros(500));
    CHECK(loan.entry.lines()[1].section == Section());
    CHECK(record.clearing.empty());
    CHECK(record.accounts.front().charges == euros(0));
}

TEST_CASE("money that comes in is on the other side") {
    SmallCooperative coop = february();
    post(coop, "164000", 500);
    const MonthRecord record = closed(coop);
    const auto lines = record.entries.front().entry.lines();
    CHECK(lines[0].credit == euros(500));
    CHECK(lines[1].debit == euros(500));
}

// 12.00 with 20 %: 10.00 and 2.00.
TEST_CASE("the VAT of a fee is recovered, and stands in the VAT of the month") {
    SmallCooperative coop = february();
    BankPosting& fee = post(coop, "627000", -12);
    fee.vat_rate = twenty;
    fee.branch = BranchIndex{0};
    const MonthRecord record = closed(coop);
    const auto lines = record.entries.front().entry.lines();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].account.number == "627000");
    CHECK(lines[0].debit == euros(10));
    CHECK(lines[0].section.branch == BranchId("siege"));
    CHECK(lines[1].account.number == "445660");
    CHECK(lines[1].debit == euros(2));
    CHECK(lines[2].credit == euros(12));
    REQUIRE(record.vat.size() == 1);
    CHECK(record.vat[0].side == VatSide::deductible);
    CHECK(record.vat[0].amounts == NetAndVat{euros(10), euros(2)});
}

TEST_CASE("VAT of what lasts is recovered as that of assets") {
    SmallCooperative coop = february();
    post(coop, "218300", -1'200).vat_rate = twenty;
    const MonthRecord record = closed(coop);
    CHECK(record.entries.front().entry.lines()[1].account.number == "445620");
}

TEST_CASE("explained by an account later, a movement comes off the clearing account") {
    SmallCooperative before = february();
    before.documents.unexplained.push_back({tenth, "B1", "Banque", "FRAIS", euros(-80)});
    SmallCooperative coop(*Month::of(2026, 3));
    coop.add_member("anna", Stage::cape);
    coop.books = after(before.books, closed(before));
    coop.documents.explained.push_back({tenth, "B1", "Banque", "FRAIS", euros(-80)});
    post(coop, "627000", -30).explains = 0;
    const MonthRecord record = closed(coop);
    const auto lines = record.entries.front().entry.lines();
    CHECK(lines[0].account.number == "627000");
    CHECK(lines[0].debit == euros(30));
    CHECK(lines[1].account.number == "471000");
    CHECK(lines[1].credit == euros(30));
    REQUIRE(record.clearing.size() == 1);
    CHECK(record.clearing[0].left_before == euros(-80));
    CHECK(record.clearing[0].left == euros(-50));

    post(coop, "627000", -51).explains = 0; // 81.00 of 80.00
    coop.documents.bank_file = "bank/2026-02.csv";
    CHECK(refused(coop).rule == Rule::movement_must_not_be_explained_twice);
    // What a gateway kept goes the other way: 100.00 of a sale less 20.00.
    coop.documents.bank_postings.clear();
    coop.documents.explained.front().amount = euros(80);
    coop.books.clearing.begin()->second.left = euros(80);
    ActivityDocument& receipt = coop.add_document(DocumentKind::receipt, 100);
    receipt.is_total = true;
    receipt.explains = 0;
    post(coop, "627000", -20).explains = 0;
    CHECK(closed(coop).clearing[0].left == euros(0));
}

TEST_CASE("a row is refused on an account that it cannot move") {
    const auto rule_on = [](const char* account) {
        SmallCooperative coop = february();
        post(coop, account, -12);
        return refused(coop).rule;
    };
    CHECK(rule_on("627999") == Rule::account_must_be_in_chart);
    CHECK(rule_on("921000") == Rule::account_must_be_in_chart);
    CHECK(rule_on("512000") == Rule::account_must_explain_movement);
    CHECK(rule_on("471000") == Rule::account_must_explain_movement);
    CHECK(rule_on("411000") == Rule::account_must_move_by_invoices);
    CHECK(rule_on("445660") == Rule::account_must_move_by_invoices);
    SmallCooperative coop = february();
    post(coop, "627000", -12).section = AccountIndex{0};
    CHECK(refused(coop).rule == Rule::account_must_move_by_documents);
    coop = february();
    post(coop, "164000", -12).vat_rate = twenty;
    CHECK(refused(coop).rule == Rule::vat_must_be_of_charge);
    coop = february();
    post(coop, "627000", -12).vat_rate = Rate::from_billionths(190'000'000);
    CHECK(refused(coop).rule == Rule::vat_rate_must_be_in_force);
}

TEST_CASE("on an account of the staff a payment is about the member of its row") {
    SmallCooperative coop = february();
    BankPosting& advance = post(coop, "425000", -100);
    advance.member = MemberIndex{0};
    advance.section = AccountIndex{0};
    const MonthRecord record = closed(coop);
    CHECK(record.entries.front().entry.head().party == "anna");
    coop.documents.bank_postings.front().account = "164000";
    const MonthRecord loan = closed(coop);
    CHECK(loan.entries.front().entry.head().party.empty());
}

// 300.00 are owed to Urssaf.
TEST_CASE("a payment of a debt that is not there is refused where the books are complete") {
    SmallCooperative coop = february();
    coop.books.last_closed = *Month::of(2026, 1);
    coop.known.owed["431000"] = {{"anna", euros(200)}, {"ben", euros(100)}};
    post(coop, "431000", -300);
    CHECK(beyond(closed(coop)).empty());
    post(coop, "431000", -10);
    CHECK(beyond(closed(coop)) ==
          std::vector<Alert>{
              {AlertKind::paid_beyond_owed, {}, {"B1", "431000", euros(10), euros(0)}}});
    coop.opening.balance.rows.emplace_back();
    const Problem problem = refused(coop);
    CHECK(problem.rule == Rule::payment_must_be_owed);
    CHECK(problem.value == "B1");
    CHECK(problem.details == Details{"431000", "", euros(0)});
    // More than is owed may be an adjustment of what was declared.
    coop.documents.bank_postings.pop_back();
    coop.documents.bank_postings.front().movement.amount = euros(-301);
    CHECK(beyond(closed(coop)) ==
          std::vector<Alert>{
              {AlertKind::paid_beyond_owed, {}, {"B1", "431000", euros(301), euros(300)}}});
}

TEST_CASE("a supplier who is paid before the invoice has an advance, which is told") {
    SmallCooperative coop = february();
    coop.books.last_closed = *Month::of(2026, 1);
    coop.opening.balance.rows.emplace_back();
    coop.known.owed["401000"] = {{"EDF", euros(50)}};
    post(coop, "401000", -50).party = "EDF";
    CHECK(beyond(closed(coop)).empty());
    coop.documents.bank_postings.front().party = "Engie"; // to whom nothing is owed
    CHECK(beyond(closed(coop)) ==
          std::vector<Alert>{
              {AlertKind::paid_beyond_owed, {}, {"B1", "401000", euros(50), euros(0)}}});
    // An invoice of the month counts, whenever it came.
    ActivityDocument& invoice = coop.add_document(DocumentKind::purchase, 50);
    invoice.party = "Engie";
    CHECK(beyond(closed(coop)).empty());
}

} // namespace bank_postings_test
