#include <doctest/doctest.h>

#include "cae/cooperative/roster.hpp"

namespace roster_test {

using cae::Date;
using cae::Month;
using cae::Stage;

Date day(int year, int month, int number) { return *Date::of(year, month, number); }

cae::Member member_with(std::vector<cae::Version<Stage>> stages) {
    cae::Member member;
    member.stages = *cae::Dated<Stage>::of(std::move(stages));
    return member;
}

const Month january = *Month::of(2026, 1);
const Month february = *Month::of(2026, 2);
const Month march = *Month::of(2026, 3);

TEST_CASE("a contract that began before the month covers all its days") {
    const auto member = member_with({{day(2025, 6, 1), Stage::cesa, {}}});
    CHECK(days_present(member, january) == 31);
    CHECK(days_employed(member, january) == 31);
    CHECK(days_employed(member, february) == 28);
}

TEST_CASE("the day of entry is under contract") {
    // 12 to 31 January: 20 days.
    const auto member = member_with({{day(2026, 1, 12), Stage::cesa, {}}});
    CHECK(days_present(member, january) == 20);
    CHECK(days_present(member, january.previous()) == 0);
}

TEST_CASE("the day from which a member has left is not under contract") {
    // 1 to 14 March.
    const auto member = member_with(
        {{day(2025, 1, 1), Stage::associate, {}}, {day(2026, 3, 15), Stage::left, {}}});
    CHECK(days_present(member, march) == 14);
    CHECK(days_employed(member, march) == 14);
    CHECK(days_present(member, march.next()) == 0);
}

TEST_CASE("a project holder is present but not employed") {
    // CAPE 1 to 9 February, CESA 10 to 28: 19 days.
    const auto member = member_with(
        {{day(2025, 9, 1), Stage::cape, {}}, {day(2026, 2, 10), Stage::cesa, {}}});
    CHECK(days_employed(member, january) == 0);
    CHECK(days_present(member, january) == 31);
    CHECK(days_present(member, february) == 28);
    CHECK(days_employed(member, february) == 19);
}

TEST_CASE("several stages within a month add their days") {
    // 5 to 9 employed as cesa, 10 to 19 associate, gone from the 20th: 15 days.
    const auto member = member_with({{day(2026, 1, 5), Stage::cesa, {}},
                                     {day(2026, 1, 10), Stage::associate, {}},
                                     {day(2026, 1, 20), Stage::left, {}}});
    CHECK(days_employed(member, january) == 15);
}

TEST_CASE("the stage of a month is that of its last day under contract") {
    const auto member = member_with({{day(2025, 9, 1), Stage::cape, {}},
                                     {day(2026, 2, 10), Stage::cesa, {}},
                                     {day(2026, 3, 1), Stage::left, {}}});
    CHECK(stage_in(member, january) == Stage::cape);
    CHECK(stage_in(member, february) == Stage::cesa);
    CHECK(stage_in(member, march) == Stage::left);
    CHECK(stage_in(member, *Month::of(2025, 8)) == Stage::left);
}

TEST_CASE("a member who leaves during the month keeps the stage held until then") {
    const auto member = member_with(
        {{day(2025, 1, 1), Stage::permanent, {}}, {day(2026, 1, 31), Stage::left, {}}});
    CHECK(stage_in(member, january) == Stage::permanent);
    CHECK(stage_on(member, day(2026, 1, 30)) == Stage::permanent);
    CHECK(stage_on(member, day(2026, 1, 31)) == Stage::left);
}

TEST_CASE("a member without any stage was never there") {
    const cae::Member member;
    CHECK(days_present(member, january) == 0);
    CHECK(stage_in(member, january) == Stage::left);
    CHECK(stage_on(member, day(2026, 1, 1)) == Stage::left);
}

TEST_CASE("who has not entered yet has not left") {
    const auto member = member_with(
        {{day(2026, 2, 10), Stage::cesa, {}}, {day(2026, 4, 1), Stage::left, {}}});
    CHECK(stage_shown(member, *Month::of(2026, 1)) == Stage::to_come);
    CHECK(stage_shown(member, *Month::of(2026, 2)) == Stage::cesa);
    CHECK(stage_shown(member, *Month::of(2026, 4)) == Stage::left);
    CHECK_FALSE(has_left(member, day(2026, 2, 9)));
    CHECK_FALSE(has_left(member, day(2026, 3, 31)));
    CHECK(has_left(member, day(2026, 4, 1)));
    CHECK(last_month_employed(member) == *Month::of(2026, 3));
}

TEST_CASE("personal details give back each text, those that are empty too") {
    const cae::PersonalDetails details({"FR1420041010050500013M02606", "", "255081416802538",
                                        "3 place du Beffroi", "", "Luthière"});
    const cae::PersonalDetails copy = details;
    CHECK(copy.texts().iban == "FR1420041010050500013M02606");
    CHECK(copy.texts().bic.empty());
    CHECK(copy.texts().nir == "255081416802538");
    CHECK(copy.texts().address == "3 place du Beffroi");
    CHECK(copy.texts().birth_date.empty());
    CHECK(copy.texts().job == "Luthière");
    CHECK(cae::PersonalDetails().texts().iban.empty());
}

} // namespace roster_test
