#include <algorithm>

#include <doctest/doctest.h>

#include "cae/closing/alerts/minimum_activity.hpp"
#include "support/small_cooperative.hpp"

namespace minimum_activity_test {

using cae::AlertKind;
using cae::Date;
using cae::DocumentKind;
using cae::MemberId;
using cae::MinimumActivity;
using cae::Month;
using cae::Stage;
using cae_test::euros;
using cae_test::SmallCooperative;

Month month(int number) { return *Month::of(2026, number); }

cae::Dated<MinimumActivity> asks(std::int64_t turnover, bool each_month) {
    return *cae::Dated<MinimumActivity>::of(
        {{*Date::of(2025, 1, 1), MinimumActivity{euros(turnover), each_month}, {}}});
}

SmallCooperative with_anna(Month in, const cae::Dated<MinimumActivity>& minimum) {
    SmallCooperative coop(in);
    coop.add_member("anna", Stage::cesa).minimum_activity = minimum;
    coop.add_document(DocumentKind::sale, 900);
    coop.books.last_closed = in.previous();
    coop.books.turnover_of_year = {{MemberId("anna"), euros(5000)}};
    return coop;
}

// The details of the alert, or nothing.
cae::Details told(const SmallCooperative& coop) {
    const auto record = coop.close();
    REQUIRE(record.has_value());
    for (const auto& alert : record->alerts) {
        if (alert.kind == AlertKind::minimum_not_reached) return alert.details;
    }
    return {};
}

TEST_CASE("a minimum of each month is told when the month does not reach it") {
    CHECK(told(with_anna(month(3), asks(901, true))) ==
          cae::Details{euros(900), euros(901), month(3), month(3)});
    CHECK(told(with_anna(month(3), asks(900, true))).empty());
}

TEST_CASE("a minimum of the year is told when the year ends") {
    CHECK(told(with_anna(month(11), asks(6000, false))).empty());
    CHECK(told(with_anna(month(12), asks(6000, false))) ==
          cae::Details{euros(5900), euros(6000), month(1), month(12)});
    CHECK(told(with_anna(month(12), asks(5900, false))).empty());
}

TEST_CASE("the turnover of the year begins again with the fiscal year") {
    SmallCooperative coop = with_anna(month(7), asks(6000, false));
    CHECK(coop.close()->members[0].turnover_of_year == euros(5900));
    coop.cooperative.fiscal_year_first_month = 7;
    CHECK(coop.close()->members[0].turnover_of_year == euros(900));
}

// January to April: 4 months of 12 of 6 000.00 are 2 000.00.
TEST_CASE("a year of exit asks for its share by months of employment") {
    SmallCooperative coop = with_anna(month(4), asks(6000, false));
    coop.books.turnover_of_year = {{MemberId("anna"), euros(1000)}};
    coop.roster.members[0].stages = *cae::Dated<Stage>::of(
        {{*Date::of(2025, 1, 1), Stage::cesa, {}}, {*Date::of(2026, 4, 20), Stage::left, {}}});
    CHECK(told(coop) == cae::Details{euros(1900), euros(2000), month(1), month(4)});
}

TEST_CASE("a clock tells what is missing until the year ends, and nothing when it is reached") {
    SmallCooperative coop = with_anna(month(4), asks(6000, false));
    coop.books.last_closed = month(3);
    const auto clocks = minimum_clocks(*Date::of(2026, 4, 10), coop.cooperative, coop.roster,
                                       coop.books);
    REQUIRE(clocks.size() == 1);
    CHECK(clocks[0].missing == euros(1000));
    CHECK(clocks[0].date == Date::of(2026, 12, 31));
    coop.books.turnover_of_year = {{MemberId("anna"), euros(6000)}};
    CHECK(
        minimum_clocks(*Date::of(2026, 4, 10), coop.cooperative, coop.roster, coop.books).empty());
    CHECK(
        minimum_clocks(*Date::of(2027, 1, 10), coop.cooperative, coop.roster, coop.books).size() ==
        1); // another year
}

} // namespace minimum_activity_test
