#include <doctest/doctest.h>

#include "cae/closing/year/year_balance.hpp"
#include "support/small_cooperative.hpp"

namespace year_balance_test {

using cae::DocumentKind;
using cae::MemberId;
using cae::Money;
using cae::MonthRecord;
using cae::PayMode;
using cae::PayRequest;
using cae::Stage;
using cae_test::euros;
using cae_test::SmallCooperative;

const MemberId anna("anna");

// 3 900.00 on the account, a fixed part of 1 000.00 (which costs 1 300.00).
SmallCooperative cooperative(const PayRequest& request) {
    SmallCooperative coop(*cae::Month::of(2026, 1));
    cae::Member& member = coop.add_member("anna", Stage::cesa);
    member.fixed_part = *cae::Dated<Money>::of({{*cae::Date::of(2025, 1, 1), euros(1000), {}}});
    member.pay_policy = cae::PayPolicy{request, Money()};
    coop.books.balances[{cae::ActivityId("anna"), anna}] = euros(3900);
    return coop;
}

MonthRecord closed(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE(record.has_value());
    return *record;
}

// The fixed part costs 1 300.00; 1 300.00 of balance are 1 000.00 of gross more.
TEST_CASE("the balance of the year is paid beside what is due") {
    const auto record = closed(cooperative({PayMode::year_balance, euros(1300)}));
    const auto& pay = *record.members[0].pay;
    CHECK(pay.gross == euros(2000));
    CHECK(regularised_gross(pay) == euros(1000));
    CHECK(pay.requested_cost == euros(2600));
    CHECK(balance_paid(record, anna) == euros(1300));
    CHECK(record.accounts[0].closing == euros(1300));
}

// Of 5 200.00 asked for, the account pays 3 900.00: 2 600.00 of the balance.
TEST_CASE("a balance that the account cannot pay is cut, and what is left stays due") {
    const auto record = closed(cooperative({PayMode::year_balance, euros(3900)}));
    CHECK(record.members[0].pay->gross == euros(3000));
    CHECK(balance_paid(record, anna) == euros(2600));
}

TEST_CASE("a balance of nothing pays what is due, and is told") {
    SmallCooperative coop = cooperative({PayMode::year_balance, Money()});
    coop.books.balances.clear();
    const auto record = closed(coop);
    CHECK(record.members[0].pay->gross == euros(1000));
    CHECK(balance_paid(record, anna) == Money());
    int told = 0;
    for (const auto& alert : record.alerts) {
        CHECK(alert.kind != cae::AlertKind::request_cut_to_available);
        if (alert.kind == cae::AlertKind::year_balance_is_nothing) ++told;
    }
    CHECK(told == 1);
}

TEST_CASE("what a year leaves to pay is what its last month leaves, less what is kept") {
    SmallCooperative coop = cooperative({PayMode::none});
    CHECK(balance_left(closed(coop), anna) == euros(2600));
    coop.roster.members[0].pay_policy->reserve = euros(600);
    CHECK(balance_left(closed(coop), anna) == euros(2000));
    coop.roster.members[0].pay_policy->reserve = euros(9000);
    CHECK(balance_left(closed(coop), anna) == Money());
    CHECK(balance_left(closed(coop), MemberId("nobody")) == Money());
    CHECK(kept_after_year(euros(50), Money(), Stage::cape) == euros(50));
    CHECK(kept_after_year(euros(-50), euros(10), Stage::cesa) == Money());
}

} // namespace year_balance_test
