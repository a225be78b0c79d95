#include <doctest/doctest.h>

#include "cae/closing/documents/customer_accounts.hpp"
#include "support/small_cooperative.hpp"

namespace team_accounts_test {

using cae::ActivityDocument;
using cae::DocumentKind;
using cae::Money;
using cae::Rate;
using cae::Rule;
using cae::SplitKey;
using cae::Stage;
using cae_test::SmallCooperative;

Money cents(std::int64_t amount) { return Money::from_cents(amount); }

// anna and ben share "garden" as `anna_pct` and the rest; accounts 0 and 1.
SmallCooperative team(int anna_pct) {
    SmallCooperative coop(*cae::Month::of(2026, 1));
    for (const char* const id : {"anna", "ben"}) {
        coop.add_member(id, Stage::cape);
    }
    coop.roster.activities = {cae::ActivityId("garden")};
    coop.roster.accounts[1].activity = 0;
    const Rate share = Rate::from_billionths(anna_pct * (Rate::one / 100));
    auto key = SplitKey::of({{0, share}, {1, Rate::from_billionths(Rate::one) - share}});
    auto split = cae::Dated<SplitKey>::of({{*cae::Date::of(2026, 1, 1), *std::move(key), {}}});
    coop.roster.teams[0] = {"Garden", *std::move(split)};
    return coop;
}

ActivityDocument& add(SmallCooperative& coop, DocumentKind kind, cae::AccountIndex account,
                      std::int64_t net) {
    ActivityDocument& document = coop.add_document(kind, 1);
    document.number = "N" + std::to_string(coop.documents.documents.size());
    document.account = account;
    document.net = cents(net);
    document.vat_rate = Rate::from_billionths(Rate::one / 5);
    document.vat = cents(net / 5);
    return document;
}

// 1 000.00 sold by anna, 500.00 by ben; the key of today is another one.
SmallCooperative with_sale(int anna_pct) {
    SmallCooperative coop = team(anna_pct);
    for (const auto& [account, net] : {std::pair{0U, 100'000}, std::pair{1U, 50'000}}) {
        add(coop, DocumentKind::sale, account, net).number = "F-1";
    }
    return coop;
}

ActivityDocument& about_sale(SmallCooperative& coop, DocumentKind kind, std::int64_t net) {
    ActivityDocument& document = add(coop, kind, 0, net);
    document.refers_to = "F-1";
    document.shared_by = cae::SharedBy::team;
    return document;
}

const cae::AccountRecord& account(const cae::MonthRecord& record, std::size_t i) {
    return record.accounts.at(i);
}

TEST_CASE("a credit note of a team goes to those who sold, in proportion to what they sold") {
    SmallCooperative coop = with_sale(10);
    about_sale(coop, DocumentKind::credit_note, 30'000);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(account(*record, 0).turnover == cents(80'000));
    CHECK(account(*record, 1).turnover == cents(40'000));
}

// 900.00 of 1 800.00 due: a half of each part.
TEST_CASE("a payment to a team settles the parts of its invoice in proportion to what is due") {
    SmallCooperative coop = with_sale(10);
    coop.cooperative.recognition = cae::Recognition::collected;
    ActivityDocument& receipt = about_sale(coop, DocumentKind::receipt, 90'000);
    receipt.vat = Money();
    receipt.is_total = true;
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(account(*record, 0).turnover == cents(50'000));
    CHECK(account(*record, 1).turnover == cents(25'000));
    CHECK(record->open_items[0].due().gross() == cents(60'000));
    CHECK(record->open_items[1].due().gross() == cents(30'000));
}

TEST_CASE("a payment to a team of no known sale is shared by the key of its day") {
    SmallCooperative coop = team(75);
    coop.cooperative.recognition = cae::Recognition::collected;
    about_sale(coop, DocumentKind::receipt, 10'001);
    const auto record = coop.close();
    REQUIRE(record.has_value());
    // 75.0075 and 25.0025: the cent that is left goes to the larger remainder.
    CHECK(account(*record, 0).turnover == cents(7'501));
    CHECK(account(*record, 1).turnover == cents(2'500));
    REQUIRE(record->open_items.size() == 2);
    CHECK(record->open_items[1].received.net == cents(2'500));
}

TEST_CASE("a team is not paid more than its invoice") {
    SmallCooperative coop = with_sale(50);
    ActivityDocument& receipt = about_sale(coop, DocumentKind::receipt, 180'001);
    receipt.vat = Money();
    receipt.is_total = true;
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == Rule::receipt_must_not_exceed_invoice);
}

TEST_CASE("a team takes back no more than it sold") {
    SmallCooperative coop = with_sale(50);
    about_sale(coop, DocumentKind::credit_note, 150'001);
    const auto record = coop.close();
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().front().rule == Rule::credit_note_must_not_exceed_sale);
}

} // namespace team_accounts_test
