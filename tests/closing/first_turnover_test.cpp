#include <algorithm>

#include <doctest/doctest.h>

#include "cae/closing/documents/first_turnover.hpp"
#include "support/small_cooperative.hpp"
#include "support/values.hpp"

namespace first_turnover_test {

using cae::AlertKind;
using cae::DocumentKind;
using cae::MemberId;
using cae::Month;
using cae::Stage;
using cae_test::euros;
using cae_test::SmallCooperative;

Month month(int number) { return *Month::of(2026, number); }
cae::Date day(int number, int of_month) { return *cae::Date::of(2026, number, of_month); }

cae::Dated<Stage> stages(std::vector<std::pair<cae::Date, Stage>> list) {
    std::vector<cae::Version<Stage>> versions;
    for (const auto& [from, stage] : list) versions.push_back({from, stage, {}});
    return *cae::Dated<Stage>::of(std::move(versions));
}

cae::Dated<Stage> promoted_in(Month since, const cae::Dated<Stage>& before) {
    SmallCooperative coop(since);
    coop.add_member("lea", Stage::cape).stages = before;
    apply_promotions({{MemberId("lea"), since}}, coop.roster);
    return coop.roster.members.front().stages;
}

// The stages as text: "2026-03-01 cesa".
std::vector<std::pair<cae::Date, Stage>> list(const cae::Dated<Stage>& stages) {
    std::vector<std::pair<cae::Date, Stage>> list;
    for (const auto& version : stages.versions()) list.emplace_back(version.from, *version.value);
    return list;
}

TEST_CASE("project holders with a turnover are found, and nobody else") {
    SmallCooperative coop(month(3));
    coop.add_member("sold", Stage::cape);
    coop.add_document(DocumentKind::sale, 100);
    coop.add_member("spent", Stage::cape);
    coop.add_document(DocumentKind::purchase, 100);
    coop.add_member("refunded", Stage::cape);
    coop.add_document(DocumentKind::credit_note, 100);
    coop.add_member("employed", Stage::cesa);
    coop.add_document(DocumentKind::sale, 100);
    const auto prepared = coop.prepare().value();
    CHECK(holders_with_turnover(prepared.inputs()) == std::vector<cae::MemberIndex>{0});
}

TEST_CASE("a first turnover makes an entrepreneur-salarié from the first day of the month") {
    CHECK(list(promoted_in(month(3), stages({{day(1, 15), Stage::cape}}))) ==
          list(stages({{day(1, 15), Stage::cape}, {day(3, 1), Stage::cesa}})));
}

TEST_CASE("who entered within the month is employed from that day") {
    CHECK(list(promoted_in(month(3), stages({{day(3, 9), Stage::cape}}))) ==
          list(stages({{day(3, 9), Stage::cesa}})));
}

TEST_CASE("later stages of the members' file stay") {
    CHECK(list(promoted_in(month(3),
                           stages({{day(1, 15), Stage::cape}, {day(9, 1), Stage::left}}))) ==
          list(stages(
              {{day(1, 15), Stage::cape}, {day(3, 1), Stage::cesa}, {day(9, 1), Stage::left}})));
}

TEST_CASE("what the members' file says of an employment goes first") {
    const auto written = stages({{day(1, 15), Stage::cape}, {day(3, 20), Stage::cesa}});
    CHECK(list(promoted_in(month(3), written)) == list(written));
}

// 2 000 of March less 200, and 500 kept from earlier months: 2 300 pay 1 769.23 of gross
// (1 769.23 x 1.3 = 2 299.999, the next cent costs 2 300.01).
TEST_CASE("the accumulated result is released to who becomes entrepreneur-salarié") {
    SmallCooperative coop(month(3));
    coop.add_member("lea", Stage::cape).stages = stages({{day(1, 15), Stage::cape}});
    coop.add_document(DocumentKind::sale, 2000);
    coop.books.last_closed = month(2);
    coop.books.balances[{cae::ActivityId("lea"), MemberId("lea")}] = euros(500);
    coop.cooperative.employs_at_first_turnover = true;
    const auto record = coop.close();
    REQUIRE(record.has_value());
    const auto& member = record->members.front();
    CHECK(member.stage == Stage::cesa);
    CHECK(member.days_employed == 31);
    REQUIRE(member.pay.has_value());
    CHECK(member.pay->available == euros(2300));
    CHECK(member.pay->gross == cae::Money::from_cents(176'923));
    CHECK(record->promoted == std::vector{MemberId("lea")});
    const auto alert = std::find_if(
        record->alerts.begin(), record->alerts.end(),
        [](const auto& found) { return found.kind == AlertKind::became_entrepreneur; });
    REQUIRE(alert != record->alerts.end());
    CHECK(alert->details == cae::Details{cae_test::euros("2000.00"), cae_test::day("2026-03-01")});
}

TEST_CASE("who became entrepreneur-salarié in an earlier month is told no more") {
    SmallCooperative coop(month(4));
    coop.add_member("lea", Stage::cape).stages = stages({{day(1, 15), Stage::cape}});
    coop.books.last_closed = month(3);
    coop.books.promoted = {{MemberId("lea"), month(3)}};
    const auto record = coop.close();
    REQUIRE(record.has_value());
    CHECK(record->members.front().stage == Stage::cesa);
    CHECK(record->promoted.empty());
}

} // namespace first_turnover_test
