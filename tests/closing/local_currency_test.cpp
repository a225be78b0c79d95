#include <algorithm>

#include <doctest/doctest.h>

#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace local_currency_test {

using cae::ActivityDocument;
using cae::DocumentKind;
using cae::Money;
using cae::MonthRecord;
using cae::NetAndVat;
using cae::Rule;
using cae::Stage;
using cae_test::euros;
using cae_test::SmallCooperative;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

// anna has sold for 1 000.00 and 200.00 of VAT; the contribution takes 100.00.
SmallCooperative january() {
    SmallCooperative coop(*cae::Month::of(2026, 1));
    coop.add_member("anna", Stage::cesa);
    coop.cooperative.local_currency = cae::LocalCurrency{"bêta", {}};
    coop.add_document(DocumentKind::sale, 1000, true).number = "F-1";
    return coop;
}

void received(SmallCooperative& coop, std::int64_t total, bool local) {
    ActivityDocument& receipt = coop.add_document(DocumentKind::receipt, total);
    receipt.number = "R";
    receipt.refers_to = "F-1";
    receipt.is_total = true;
    receipt.in_local_currency = local;
}

void exchanged(SmallCooperative& coop, std::int64_t amount) {
    coop.add_document(DocumentKind::exchange, amount).number = "X";
}

void exchanged_from(SmallCooperative& coop, cae::Date day) {
    coop.cooperative.local_currency->exchanged = *cae::Dated<bool>::of({{day, true, {}}});
}

MonthRecord closed(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE(record.has_value());
    return *record;
}

Money debited(const MonthRecord& record, const std::string& account) {
    Money sum;
    for (const auto& numbered : record.entries) {
        for (const auto& line : numbered.entry.lines()) {
            if (line.account.number == account) sum += line.debit - line.credit;
        }
    }
    return sum;
}

// 600.00 with VAT is 500.00 and 100.00: of 900.00 after the contribution 400.00 are in euros.
TEST_CASE("what is received in a local currency is not available for pay") {
    SmallCooperative coop = january();
    received(coop, 600, true);
    received(coop, 600, false);
    const auto record = closed(coop);
    CHECK(record.accounts[0].local_currency == NetAndVat{euros(500), euros(100)});
    CHECK(record.members[0].not_payable == euros(500));
    CHECK(record.members[0].pay->available == euros(400));
    CHECK(debited(record, "531800") == euros(600));
    CHECK(debited(record, "512000") == euros(600));
    CHECK(std::any_of(record.alerts.begin(), record.alerts.end(), [](const auto& alert) {
        return alert.kind == cae::AlertKind::local_currency_kept;
    }));
}

TEST_CASE("a cooperative that exchanges the local currency pays it") {
    SmallCooperative coop = january();
    received(coop, 600, true);
    exchanged_from(coop, *cae::Date::of(2026, 1, 31));
    CHECK(closed(coop).members[0].pay->available == euros(900));
    exchanged_from(coop, *cae::Date::of(2026, 2, 1));
    CHECK(closed(coop).members[0].pay->available == euros(400));
}

// 10 % of the 400.00 in euros, not of the 900.00.
TEST_CASE("a share kept in reserve is a share of what is in euros") {
    SmallCooperative coop = january();
    coop.cooperative.pay_policy.reserve = cae::Rate::from_billionths(cae::Rate::one / 10);
    received(coop, 600, true);
    CHECK(closed(coop).members[0].reserve == euros(40));
}

// Of 500.00 and 100.00 held, 150.00 are 125.00 and 25.00.
TEST_CASE("an exchange releases its share of what is held") {
    SmallCooperative coop = january();
    exchanged(coop, 150); // before its receipt: the order of the rows does not matter
    received(coop, 600, true);
    const auto record = closed(coop);
    CHECK(record.accounts[0].local_currency == NetAndVat{euros(375), euros(75)});
    CHECK(record.members[0].pay->available == euros(525));
    CHECK(record.accounts[0].turnover == euros(1000));
    CHECK(debited(record, "531800") == euros(450));
    CHECK(debited(record, "512000") == euros(150));
}

TEST_CASE("what was held before goes on") {
    SmallCooperative coop(*cae::Month::of(2026, 2));
    coop.add_member("anna", Stage::cesa);
    coop.books.last_closed = *cae::Month::of(2026, 1);
    coop.books.balances[{cae::ActivityId("anna"), cae::MemberId("anna")}] = euros(900);
    coop.books.local_currency[{cae::ActivityId("anna"), cae::MemberId("anna")}] = {cents(50'001),
                                                                                   cents(9'999)};
    const auto record = closed(coop);
    CHECK(record.accounts[0].local_currency == NetAndVat{cents(50'001), cents(9'999)});
    CHECK(record.members[0].pay->available == cents(39'999));
}

TEST_CASE("no account gives more local currency than it holds") {
    SmallCooperative coop = january();
    received(coop, 600, true);
    exchanged(coop, 601);
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == Rule::local_currency_must_be_held);
    CHECK(record.error().front().details == cae::Details{cae_test::euros("600.00")});
}

TEST_CASE("a cooperative without a local currency receives none") {
    SmallCooperative coop = january();
    coop.cooperative.local_currency.reset();
    received(coop, 600, true);
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == Rule::local_currency_must_be_described);
}

} // namespace local_currency_test
