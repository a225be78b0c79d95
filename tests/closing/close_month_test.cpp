#include <algorithm>
#include <map>

#include <doctest/doctest.h>

#include "cae/closing/close_month.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace close_month_test {

using cae::AlertKind;
using cae::DocumentKind;
using cae::Money;
using cae::Month;
using cae::PayMode;
using cae::Stage;
using cae_test::euros;
using cae_test::SmallCooperative;

Month january() { return *Month::of(2026, 1); }

bool has_alert(const cae::MonthRecord& record, AlertKind kind) {
    return std::any_of(record.alerts.begin(), record.alerts.end(),
                       [&](const cae::Alert& alert) { return alert.kind == kind; });
}

Money debits(const cae::MonthRecord& record, cae::Journal journal) {
    Money sum;
    for (const auto& numbered : record.entries) {
        if (numbered.entry.head().journal != journal) continue;
        for (const auto& line : numbered.entry.lines()) sum += line.debit;
    }
    return sum;
}

// Balance by a key of each line, over all entries.
template <class Key>
auto balances(const cae::MonthRecord& record, Key key) {
    std::map<std::decay_t<decltype(key(record.entries.front().entry.lines().front()))>, Money> sums;
    for (const auto& numbered : record.entries) {
        for (const auto& line : numbered.entry.lines()) sums[key(line)] += line.debit - line.credit;
    }
    return sums;
}

// The worked example of the domain note, section 5: sale 3 000 + VAT 600, expense 100, contribution
// 10 % = 300, available 2 600 = gross 2 000 + employer 30 % = 600, employee 22 % = 440, net 1 560.
// Entries: sales 3 600, expenses 100, contribution 600 (300 twice), pay 2 600.
TEST_CASE("a month turns turnover into contribution, pay and a balanced journal") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cesa);
    coop.add_document(DocumentKind::sale, 3000, true);
    coop.add_document(DocumentKind::expense, 100);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    const auto& account = record->accounts.front();
    CHECK(account.turnover == euros(3000));
    CHECK(account.charges == euros(100));
    CHECK(account.contribution == euros(300));
    CHECK(account.pay == euros(2600));
    CHECK(account.closing == euros(0));
    const auto& pay = *record->members.front().pay;
    CHECK(pay.available == euros(2600));
    CHECK(pay.gross == euros(2000));
    CHECK(pay.employer_cost == euros(2600));
    CHECK(pay.net_before_tax == euros(1560));
    CHECK(pay.net_paid == euros(1560));
    CHECK(debits(*record, cae::Journal::sales) == euros(3600));
    CHECK(debits(*record, cae::Journal::purchases) == euros(100));
    CHECK(debits(*record, cae::Journal::contribution) == euros(600));
    CHECK(debits(*record, cae::Journal::pay) == euros(2600));
}

TEST_CASE(
    "the contribution is internal: it leaves every account at zero and every section balanced") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cesa);
    coop.add_document(DocumentKind::sale, 3000, true);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    const auto by_account = balances(*record,
                                     [](const auto& line) { return line.account.number.text(); });
    CHECK(by_account.at("921000") == Money());
    CHECK(by_account.at("911000") == Money());
    for (const auto& [section, balance] :
         balances(*record, [](const auto& line) { return line.section; })) {
        CHECK(balance == Money());
    }
}

TEST_CASE("a credit note gives its contribution back") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cape);
    coop.add_document(DocumentKind::sale, 1000);
    coop.add_document(DocumentKind::credit_note, 400);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(record->accounts.front().turnover == euros(600));
    CHECK(record->accounts.front().contribution == euros(60));
}

TEST_CASE("turnover is what was collected when the cooperative recognises receipts") {
    SmallCooperative coop(january());
    coop.cooperative.recognition = cae::Recognition::collected;
    coop.add_member("anna", Stage::cape);
    coop.add_document(DocumentKind::sale, 1000);
    coop.add_document(DocumentKind::receipt, 250).refers_to = "D-1";
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(record->accounts.front().turnover == euros(250));
}

TEST_CASE("a project holder is not paid: the result accumulates on the account") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cape);
    coop.add_document(DocumentKind::sale, 1000);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK_FALSE(record->members.front().pay.has_value());
    CHECK(record->accounts.front().closing == euros(900));
    CHECK(has_alert(*record, AlertKind::first_turnover));
}

// A gross of 1 000 costs 1 300 but 900 are available: 692.31 + 207.69 (30 % of it) = 900.00.
TEST_CASE("a request above what is available is cut to it, with both amounts in the alert") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cesa).pay_policy = cae::PayPolicy{
        {PayMode::target_gross, euros(1000)}, Money()};
    coop.add_document(DocumentKind::sale, 1000);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    const auto& pay = *record->members.front().pay;
    CHECK(pay.gross == Money::from_cents(69231));
    CHECK(pay.employer_cost == euros(900));
    CHECK(pay.requested_cost == euros(1300));
    const auto alert = std::find_if(
        record->alerts.begin(), record->alerts.end(),
        [](const auto& a) { return a.kind == AlertKind::request_cut_to_available; });
    REQUIRE(alert != record->alerts.end());
    CHECK(alert->details == cae::Details{cae_test::euros("1300.00"), cae_test::euros("900.00"),
                                         cae_test::euros("692.31")});
}

TEST_CASE("the fixed part is due even when the account is short, and the advance is said") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cesa).fixed_part = *cae::Dated<Money>::of(
        {{*cae::Date::of(2025, 1, 1), euros(500), ""}});
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(record->members.front().pay->gross == euros(500));
    CHECK(record->accounts.front().closing == euros(-650));
    CHECK(has_alert(*record, AlertKind::account_advanced));
    CHECK(has_alert(*record, AlertKind::account_negative));
    CHECK(has_alert(*record, AlertKind::pay_without_turnover));
}

// 900 available, 100 kept: 800 / 1.3 = 615.38.
TEST_CASE("the reserve stays on the account") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cesa).pay_policy = cae::PayPolicy{{PayMode::sweep, Money()},
                                                                     euros(100)};
    coop.add_document(DocumentKind::sale, 1000);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(record->members.front().pay->available == euros(800));
    CHECK(record->members.front().pay->gross == Money::from_cents(61538));
    CHECK(record->accounts.front().closing >= euros(100));
}

// 450 on the account, 400 of them kept: 250 x 1.3 = 325 are due, 125 stay.
TEST_CASE("what is due is taken from the reserve before the cooperative advances anything") {
    SmallCooperative coop(january());
    cae::Member& anna = coop.add_member("anna", Stage::cesa);
    anna.pay_policy = cae::PayPolicy{{PayMode::none, Money()}, euros(400)};
    anna.fixed_part = *cae::Dated<Money>::of(
        {cae::Version<Money>{*cae::Date::of(2025, 1, 1), euros(250), {}}});
    coop.add_document(DocumentKind::sale, 500);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(record->accounts.front().closing == euros(125));
    CHECK_FALSE(has_alert(*record, AlertKind::account_advanced));
}

// Who has no account keeps nothing on it: nothing is available, and nothing is missing.
TEST_CASE("permanent staff keep no reserve") {
    SmallCooperative coop(january());
    coop.cooperative.pay_policy.reserve = euros(500);
    coop.add_member("paul", Stage::permanent).fixed_part = *cae::Dated<Money>::of(
        {cae::Version<Money>{*cae::Date::of(2025, 1, 1), euros(2000), {}}});
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(record->members.front().pay->available == Money());
    CHECK(record->members.front().reserve == Money());
}

// Balances 900 and 300: pay of 1 200 is charged 3 to 1.
TEST_CASE("pay is charged to a member's accounts in proportion to their positive balances") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cesa);
    coop.add_activity("garden");
    coop.books.balances[{cae::ActivityId("anna"), cae::MemberId("anna")}] = euros(900);
    coop.books.balances[{cae::ActivityId("garden"), cae::MemberId("anna")}] = euros(300);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    const Money cost = record->members.front().pay->employer_cost;
    CHECK(record->accounts[0].pay + record->accounts[1].pay == cost);
    CHECK(record->accounts[0].pay == euros(900));
    CHECK(record->accounts[1].pay == euros(300));
    for (const auto& [section, balance] :
         balances(*record, [](const auto& line) { return line.section; })) {
        CHECK(balance == Money());
    }
}

TEST_CASE("a gap between months is refused") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cape);
    coop.books.last_closed = Month::of(2025, 11);
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == cae::Rule::month_must_be_next);
    CHECK(record.error().front().details == cae::Details{cae_test::month("2025-12")});
}

TEST_CASE("a sealed month is not closed again") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cape);
    coop.books.last_closed = january();
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == cae::Rule::month_must_not_be_sealed);
}

TEST_CASE("the number of threads never changes a cent") {
    SmallCooperative coop(january());
    for (int i = 0; i < 300; ++i) {
        coop.add_member("m" + std::to_string(i), Stage::cesa);
        coop.add_document(DocumentKind::sale, 17 * i);
    }
    const auto alone = coop.close({1, nullptr});
    const auto together = coop.close({4, nullptr});
    REQUIRE(alone.has_value());
    REQUIRE(together.has_value());
    for (std::size_t i = 0; i < alone->members.size(); ++i) {
        CHECK(alone->members[i].pay->gross == together->members[i].pay->gross);
        CHECK(alone->accounts[i].closing == together->accounts[i].closing);
    }
    CHECK(alone->entries.size() == together->entries.size());
}

TEST_CASE("expenses that a member has paid come back with the pay") {
    SmallCooperative coop(january());
    coop.add_member("anna", Stage::cesa);
    coop.add_document(DocumentKind::sale, 3000);
    coop.add_document(DocumentKind::expense, 100).paid_by = cae::PaidBy::member;
    const auto record = coop.close();
    REQUIRE(record.has_value());
    const auto& pay = *record->members.front().pay;
    CHECK(pay.reimbursements == euros(100));
    CHECK(pay.net_paid == pay.net_before_tax + euros(100));
    const auto by_account = balances(*record,
                                     [](const auto& line) { return line.account.number.text(); });
    CHECK(by_account.at("467000") == Money());
}

TEST_CASE("permanent staff are paid by the common charges") {
    SmallCooperative coop(january());
    coop.add_member("paul", Stage::permanent).fixed_part = *cae::Dated<Money>::of(
        {{*cae::Date::of(2025, 1, 1), euros(2500), ""}});
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(record->members.front().pay->gross == euros(2500));
    CHECK(record->accounts.empty());
    for (const auto& line : record->entries.front().entry.lines()) {
        CHECK(line.section.is_cooperative());
    }
}

} // namespace close_month_test
