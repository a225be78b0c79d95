// The VAT of a month: when it falls due, what of it is recovered, and that the summary by rate is
// what the accounts moved by.
#include <map>

#include <doctest/doctest.h>

#include "cae/closing/close_month.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace document_vat_test {

using cae::ActivityDocument;
using cae::Alert;
using cae::AlertKind;
using cae::DocumentKind;
using cae::Money;
using cae::MonthRecord;
using cae::NetAndVat;
using cae::Rate;
using cae::Stage;
using cae::VatOn;
using cae::VatSide;
using cae_test::euros;
using cae_test::SmallCooperative;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }
Rate percent(std::int64_t value) { return Rate::from_billionths(value * (Rate::one / 100)); }

SmallCooperative january() {
    SmallCooperative coop(*cae::Month::of(2026, 1));
    coop.add_member("anna", Stage::cape);
    return coop;
}

ActivityDocument& of(SmallCooperative& coop, DocumentKind kind, std::int64_t net,
                     const char* invoice) {
    ActivityDocument& document = coop.add_document(kind, net, true);
    (kind == DocumentKind::sale ? document.number : document.refers_to) = invoice;
    return document;
}

MonthRecord closed(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE(record.has_value());
    return *record;
}

NetAndVat side(const MonthRecord& record, VatSide side, int rate = 20) {
    for (const auto& row : record.vat) {
        if (row.side == side && row.rate == percent(rate)) return row.amounts;
    }
    return {};
}

Money moved(const MonthRecord& record, std::string_view account) {
    Money sum;
    for (const auto& numbered : record.entries) {
        for (const auto& line : numbered.entry.lines()) {
            if (line.account.number.text().starts_with(account)) sum += line.credit - line.debit;
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

void check_reconciled(const MonthRecord& record) {
    std::map<VatSide, Money> sums;
    for (const auto& row : record.vat) sums[row.side] += row.amounts.vat;
    CHECK(sums[VatSide::collected] == moved(record, "44571"));
    CHECK(sums[VatSide::pending] == moved(record, "44574"));
    CHECK(sums[VatSide::deductible] == -moved(record, "44566"));
}

TEST_CASE("VAT on receipts waits for the payment and falls due with it") {
    auto coop = january();
    of(coop, DocumentKind::sale, 1000, "F-1");
    of(coop, DocumentKind::receipt, 400, "F-1");
    const auto record = closed(coop);
    CHECK(side(record, VatSide::pending) == NetAndVat{euros(600), euros(120)});
    CHECK(side(record, VatSide::collected) == NetAndVat{euros(400), euros(80)});
    check_reconciled(record);
}

TEST_CASE("VAT on debits falls due with the invoice") {
    auto coop = january();
    coop.cooperative.vat_on = VatOn::debits;
    of(coop, DocumentKind::sale, 1000, "F-1");
    of(coop, DocumentKind::receipt, 400, "F-1");
    const auto record = closed(coop);
    CHECK(side(record, VatSide::pending) == NetAndVat{});
    CHECK(side(record, VatSide::collected) == NetAndVat{euros(1000), euros(200)});
    check_reconciled(record);
}

TEST_CASE("goods sold fall due on delivery although services wait: the row says so") {
    auto coop = january();
    of(coop, DocumentKind::sale, 1000, "F-1").vat_on = VatOn::debits;
    of(coop, DocumentKind::receipt, 1000, "F-1"); // its VAT was due already
    of(coop, DocumentKind::sale, 100, "F-2");
    const auto record = closed(coop);
    CHECK(side(record, VatSide::collected) == NetAndVat{euros(1000), euros(200)});
    CHECK(side(record, VatSide::pending) == NetAndVat{euros(100), euros(20)});
    check_reconciled(record);
}

TEST_CASE("credit notes take VAT back where it stands") {
    auto coop = january();
    of(coop, DocumentKind::sale, 1000, "F-1");
    of(coop, DocumentKind::credit_note, 250, "F-1");
    const auto record = closed(coop);
    CHECK(side(record, VatSide::pending) == NetAndVat{euros(750), euros(150)});
    check_reconciled(record);
}

// 20 % of 9 604.57 is 1 920.914, 20 % of 100 is 20.00: one cent more is the rounding of a total.
TEST_CASE("VAT beside its rate is booked as it is written, and told") {
    auto coop = january();
    ActivityDocument& lines = of(coop, DocumentKind::purchase, 1, "");
    lines.net = cents(960'457);
    lines.vat = cents(192'093);
    of(coop, DocumentKind::expense, 100, "").vat = cents(2001);
    const auto record = closed(coop);
    CHECK(-moved(record, "604") == cents(960'457));
    CHECK(-moved(record, "44566") == cents(192'093 + 2001));
    CHECK(moved(record, "401") == cents(960'457 + 192'093 + 12'001));
    CHECK(record.accounts.front().charges == cents(960'457 + 10'000));
    check_reconciled(record);
    CHECK(told(record, AlertKind::vat_beside_rate) ==
          std::vector{Alert{AlertKind::vat_beside_rate,
                            cae::MemberId("anna"),
                            {"D-1", cents(192'093), cents(192'091)}}});
}

// 20 % of 100.00 is 20.00. Alone no share is more than a cent from its rate: 50.00 and 10.01.
TEST_CASE("VAT beside its rate is that of the invoice, not of the shares of a team") {
    auto coop = january();
    coop.add_member("ben", Stage::cape);
    ActivityDocument& first = of(coop, DocumentKind::purchase, 50, "");
    first.vat = cents(1001);
    ActivityDocument second = first;
    second.account = 0;
    coop.documents.documents.push_back(second);
    CHECK(told(closed(coop), AlertKind::vat_beside_rate) ==
          std::vector{Alert{AlertKind::vat_beside_rate, {}, {"D-1", cents(2002), cents(2000)}}});
}

// 20 % of 100 is 20.00, of which 80 % are recovered: 16.00; 4.00 are a charge like the 100.00.
TEST_CASE("VAT that is not recoverable is a charge of the activity") {
    auto coop = january();
    of(coop, DocumentKind::purchase, 100, "").vat_recoverable = percent(80);
    const auto record = closed(coop);
    CHECK(record.accounts.front().charges == euros(104));
    CHECK(side(record, VatSide::deductible) == NetAndVat{euros(100), euros(16)});
    CHECK(-moved(record, "604") == euros(104));
    CHECK(moved(record, "401") == euros(120));
    check_reconciled(record);
}

// 19.99 x 80 % = 15.992: 15.99 recovered, 4.00 not.
TEST_CASE("the recovered share is rounded once and the rest is the charge") {
    auto coop = january();
    auto& purchase = of(coop, DocumentKind::purchase, 100, "");
    purchase.vat = cents(1999);
    purchase.vat_recoverable = percent(80);
    const auto record = closed(coop);
    CHECK(side(record, VatSide::deductible).vat == cents(1599));
    CHECK(record.accounts.front().charges == cents(104'00));
}

TEST_CASE("nothing is recovered of a share of zero") {
    auto coop = january();
    of(coop, DocumentKind::expense, 100, "").vat_recoverable = Rate();
    const auto record = closed(coop);
    CHECK(record.accounts.front().charges == euros(120));
    CHECK(moved(record, "44566") == Money());
    check_reconciled(record);
}

TEST_CASE("a rate that the law does not know is refused where it stands") {
    auto coop = january();
    of(coop, DocumentKind::sale, 100, "F-1").vat_rate = percent(19);
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == cae::Rule::vat_rate_must_be_in_force);
    CHECK(record.error().front().place.line == 2);
    CHECK(record.error().front().details.front() == cae_test::percent("19"));
}

// 500 of 1 000 were paid; 100 + 20 are written off: 654 bears the net, the pending VAT goes.
TEST_CASE("a bad debt is a loss of what was invoiced, and its VAT is no longer pending") {
    auto coop = january();
    of(coop, DocumentKind::sale, 600, "F-1");
    of(coop, DocumentKind::receipt, 500, "F-1");
    of(coop, DocumentKind::bad_debt, 100, "F-1");
    const auto record = closed(coop);
    CHECK(record.accounts.front().turnover == euros(600));
    CHECK(record.accounts.front().charges == euros(100));
    CHECK(-moved(record, "654") == euros(100));
    CHECK(moved(record, "44574") == Money());
    CHECK(record.open_items.front().written_off == NetAndVat{euros(100), euros(20)});
    CHECK(record.open_items.front().is_settled());
    check_reconciled(record);
}

TEST_CASE("a bad debt costs nothing where turnover is what was collected") {
    auto coop = january();
    coop.cooperative.recognition = cae::Recognition::collected;
    of(coop, DocumentKind::sale, 600, "F-1");
    auto& written_off = of(coop, DocumentKind::bad_debt, 720, "F-1");
    written_off.vat = Money();
    written_off.is_total = true;
    const auto record = closed(coop);
    CHECK(record.accounts.front().turnover == Money());
    CHECK(record.accounts.front().charges == Money());
    CHECK(record.open_items.front().is_settled());
    check_reconciled(record);
}

TEST_CASE("VAT that fell due on the invoice is recovered with the bad debt") {
    auto coop = january();
    coop.cooperative.vat_on = VatOn::debits;
    of(coop, DocumentKind::sale, 100, "F-1");
    of(coop, DocumentKind::bad_debt, 100, "F-1");
    const auto record = closed(coop);
    CHECK(moved(record, "44571") == Money());
    check_reconciled(record);
}

TEST_CASE("a bad debt of an unknown invoice is refused") {
    auto coop = january();
    of(coop, DocumentKind::bad_debt, 100, "F-9");
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == cae::Rule::settlement_must_match_open_item);
}

TEST_CASE("what was paid too much is given back, its VAT with it") {
    auto coop = january();
    of(coop, DocumentKind::sale, 100, "F-1");
    of(coop, DocumentKind::receipt, 100, "F-1");
    auto february = SmallCooperative(*cae::Month::of(2026, 2));
    february.add_member("anna", Stage::cape);
    february.books.last_closed = cae::Month::of(2026, 1);
    february.books.open_items = closed(coop).open_items;
    of(february, DocumentKind::credit_note, 30, "F-1");
    of(february, DocumentKind::refund, 30, "F-1");
    const auto record = closed(february);
    CHECK(record.open_items.front().is_settled());
    CHECK(moved(record, "512") == euros(36));
    CHECK(moved(record, "44571") == euros(-6));
    CHECK(moved(record, "44574") == Money());
    check_reconciled(record);
    of(february, DocumentKind::refund, 71, "F-1"); // 70.00 of the payment are left
    CHECK(february.close().error().front().rule == cae::Rule::receipt_must_not_exceed_invoice);
}

TEST_CASE("a receipt of no known sale may be given back") {
    auto coop = january();
    of(coop, DocumentKind::receipt, 100, "").number = "R-1";
    auto february = SmallCooperative(*cae::Month::of(2026, 2));
    february.add_member("anna", Stage::cape);
    february.books.last_closed = cae::Month::of(2026, 1);
    february.books.open_items = closed(coop).open_items;
    of(february, DocumentKind::refund, 100, "R-1");
    const auto record = closed(february);
    CHECK(record.open_items.front().is_settled());
    check_reconciled(record);
}

TEST_CASE("a subcontractor's invoice is a charge on its own account") {
    auto coop = january();
    of(coop, DocumentKind::subcontracting, 300, "");
    const auto record = closed(coop);
    CHECK(record.accounts.front().charges == euros(300));
    CHECK(-moved(record, "611") == euros(300));
    check_reconciled(record);
}

TEST_CASE("a sale between members is turnover, charge, and nothing in the general ledger") {
    auto coop = january();
    coop.add_member("ben", Stage::cape);
    coop.add_document(DocumentKind::internal_sale, 200).buyer = 0; // ben sells to anna
    const auto record = closed(coop);
    CHECK(record.accounts[0].charges == euros(200));
    CHECK(record.accounts[0].turnover == Money());
    CHECK(record.accounts[1].turnover == euros(200));
    std::map<std::string, Money> accounts;
    std::map<cae::Section, Money> sections;
    for (const auto& numbered : record.entries) {
        for (const auto& line : numbered.entry.lines()) {
            CHECK(line.account.analytic);
            accounts[line.account.number] += line.debit - line.credit;
            sections[line.section] += line.debit - line.credit;
        }
    }
    CHECK(accounts.contains("923000"));
    for (const auto& [number, left] : accounts) CHECK(left == Money());
    for (const auto& [section, left] : sections) CHECK(left == Money());
    CHECK(record.vat.empty());
}

TEST_CASE("a charge stands on the account that it names, a class 6 one of the chart") {
    auto coop = january();
    coop.chart.activity_charges = {{"607000", "Achats de marchandises"}};
    coop.chart.common_charges = {{"626000", "Télécommunications"}};
    of(coop, DocumentKind::purchase, 100, "").expense_account = "607000";
    of(coop, DocumentKind::expense, 50, "").expense_account = "626000";
    of(coop, DocumentKind::subcontracting, 10, "");
    const auto record = closed(coop);
    CHECK(-moved(record, "607000") == euros(100));
    CHECK(-moved(record, "626000") == euros(50));
    CHECK(-moved(record, "611000") == euros(10));
    CHECK(record.accounts.front().charges == euros(160));
    coop.documents.documents[0].expense_account = "706000";
    REQUIRE_FALSE(coop.close().has_value());
    const cae::Problem problem = coop.close().error().front();
    CHECK(problem.rule == cae::Rule::word_must_be_known);
    CHECK(problem.value == "706000");
    CHECK(problem.details == cae::Details{"607000, 626000"});
}

TEST_CASE("the journal and what is due keep who a document is of") {
    auto coop = january();
    of(coop, DocumentKind::sale, 1000, "F-1").party = "Ville d'Arras";
    of(coop, DocumentKind::receipt, 400, "F-1");
    of(coop, DocumentKind::purchase, 100, "").party = "Orange";
    const auto record = closed(coop);
    CHECK(record.entries[0].entry.head().party == "Ville d'Arras");
    CHECK(record.entries[1].entry.head().party == "Orange");
    REQUIRE(record.open_items.size() == 1);
    CHECK(record.open_items.front().customer == "Ville d'Arras");
}

NetAndVat side_of(const MonthRecord& record, VatSide side, cae::VatKind kind) {
    NetAndVat sum;
    for (const auto& row : record.vat) {
        if (row.side == side && row.treatment.kind == kind) sum += row.amounts;
    }
    return sum;
}

// 20 % of 100 is 20.00, of which 80 % are recovered: 16.00; the supplier is paid 100.00.
TEST_CASE("the VAT of a reverse charge is owed and recovered, and not paid to the supplier") {
    auto coop = january();
    ActivityDocument& bought = of(coop, DocumentKind::subcontracting, 100, "");
    bought.treatment.kind = cae::VatKind::reverse_charge;
    bought.vat_recoverable = percent(80);
    of(coop, DocumentKind::purchase, 10, "");
    const auto record = closed(coop);
    const auto reverse_charge = cae::VatKind::reverse_charge;
    CHECK(side_of(record, VatSide::self_assessed, reverse_charge) ==
          NetAndVat{euros(100), euros(20)});
    CHECK(side_of(record, VatSide::deductible, reverse_charge) == NetAndVat{euros(100), euros(16)});
    CHECK(side_of(record, VatSide::deductible, cae::VatKind::domestic) ==
          NetAndVat{euros(10), euros(2)});
    CHECK(moved(record, "4452") == euros(20));
    CHECK(moved(record, "401") == euros(100 + 12));
    CHECK(-moved(record, "611") == euros(104));
    CHECK(record.accounts.front().charges == euros(104 + 10));
    check_reconciled(record);
}

TEST_CASE("a reverse charge that a member has paid is repaid without its VAT") {
    auto coop = january();
    ActivityDocument& claim = of(coop, DocumentKind::expense, 100, "");
    claim.treatment.kind = cae::VatKind::reverse_charge;
    claim.paid_by = cae::PaidBy::member;
    CHECK(moved(closed(coop), "467") == euros(100));
}

TEST_CASE(
    "exempt sales stand on lines of their own by reason, with what is paid and credited of them") {
    auto coop = january();
    ActivityDocument& training = of(coop, DocumentKind::sale, 1000, "F-1");
    training.vat_rate = Rate();
    training.vat = Money();
    training.treatment = {cae::VatKind::exempt, "art. 261-4-4 a"};
    for (const auto kind : {DocumentKind::receipt, DocumentKind::credit_note}) {
        ActivityDocument& document = of(coop, kind, kind == DocumentKind::receipt ? 400 : 100,
                                        "F-1");
        document.vat_rate = Rate();
        document.vat = Money();
    }
    ActivityDocument& abroad = of(coop, DocumentKind::sale, 50, "F-2");
    abroad.vat_rate = Rate();
    abroad.vat = Money();
    abroad.treatment.kind = cae::VatKind::reverse_charge;
    const auto record = closed(coop);
    CHECK(side_of(record, VatSide::collected, cae::VatKind::exempt) == NetAndVat{euros(400), {}});
    CHECK(side_of(record, VatSide::pending, cae::VatKind::exempt) == NetAndVat{euros(500), {}});
    CHECK(side_of(record, VatSide::pending, cae::VatKind::reverse_charge) ==
          NetAndVat{euros(50), {}});
    CHECK(record.open_items.front().treatment.reason == "art. 261-4-4 a");
    check_reconciled(record);
}

} // namespace document_vat_test
