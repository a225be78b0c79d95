#include <variant>

#include "inputs/folder_fixture.hpp"

namespace members_file_test {

using cae::Date;
using cae::Member;
using cae::Money;
using cae::Place;
using cae::Privacy;
using cae::Rule;
using cae::Stage;
using cae_test::Folder;

const std::string file = "members.yaml";

// The folder with one member more.
Folder with_member(const std::string& lines) {
    Folder folder;
    folder.with(file, cae_test::members_yaml + "  - id: eve\n    name: Eve Dupont\n" + lines);
    return folder;
}

const std::string cesa = "    stages: {stage: cesa, from: 2025-01-01}\n";
const std::string permanent = "    stages: {stage: permanent, from: 2025-01-01}\n";

// The last member of the folder.
Member eve(const std::string& lines) {
    return with_member(lines).load().folder.roster.members.back();
}

Date day(int year, int month, int number) { return *Date::of(year, month, number); }

TEST_CASE("members stand in the order of the file, with one account an activity") {
    const cae::Roster roster = Folder().load().folder.roster;
    REQUIRE(roster.members.size() == 4);
    CHECK(roster.members[0].id.text() == "anna");
    CHECK(roster.members[0].name == "Anna Lefèvre");
    CHECK(roster.members[1].name == "Ben O'Brien");
    CHECK(*roster.members[0].fixed_part.on(day(2026, 1, 1)) == Money::from_cents(40'000));
    CHECK(roster.members[0].place.line == 2);
    CHECK(*roster.members[3].weekly_hours.on(day(2026, 1, 1)) == cae::Hours{3'500});
}

TEST_CASE("an entrepreneur without a list of activities has one of the same name") {
    const cae::Roster roster = Folder().load().folder.roster;
    REQUIRE(roster.members[0].accounts.size() == 1);
    const auto account = roster.accounts[roster.members[0].accounts[0]];
    CHECK(roster.activities[account.activity].text() == "anna");
}

TEST_CASE("permanent staff in part time may keep a full ceiling, from a day on") {
    const auto kept = eve(permanent + "    full_ceiling: [{from: 2026-01-01, value: yes}, "
                                      "{from: 2026-07-01, value: no}]\n");
    CHECK(kept.full_ceiling.on(day(2025, 12, 31)) == nullptr);
    CHECK(*kept.full_ceiling.on(day(2026, 6, 30)));
    CHECK_FALSE(*kept.full_ceiling.on(day(2026, 7, 1)));
    Folder folder;
    folder.change("members.yaml", "fixed_part: 400", "full_ceiling: yes\n    fixed_part: 400");
    CHECK(folder.rule() == Rule::working_time_refused);
}

TEST_CASE("permanent staff have no activity unless one is given") {
    CHECK(Folder().load().folder.roster.members[3].accounts.empty());
    CHECK(eve(permanent + "    activities: [shop]\n").accounts.size() == 1);
}

TEST_CASE("several members may share one activity") {
    const cae::Roster roster = Folder().load().folder.roster;
    CHECK(roster.activities == std::vector<cae::ActivityId>{cae::ActivityId("anna"),
                                                            cae::ActivityId("wood"),
                                                            cae::ActivityId("garden")});
    REQUIRE(roster.accounts.size() == 4);
    CHECK(roster.accounts[2].activity == 2);
    CHECK(roster.accounts[2].member == 1);
    CHECK(roster.accounts[3].activity == 2);
    CHECK(roster.accounts[3].member == 2);
}

TEST_CASE("stages are dated") {
    const Member ben = Folder().load().folder.roster.members[1];
    CHECK(*ben.stages.on(day(2026, 1, 11)) == Stage::cape);
    CHECK(*ben.stages.on(day(2026, 1, 12)) == Stage::cesa);
    CHECK(ben.stages.on(day(2025, 9, 30)) == nullptr);
}

TEST_CASE("a member may have contract terms of their own") {
    const Member member = eve(cesa + R"(    branch: arras
    category:
      - {from: 2025-01-01, value: non_cadre}
      - {from: 2026-07-01, value: non_cadre}
    fixed_part:
      - {from: 2025-01-01, value: 400.50}
      - {from: 2026-02-01, value: 500}
    pay_policy: {mode: target_net, amount: 1200, reserve: 300}
    withholding_rate_pct: 4.1
    cover_waiver: yes
    dependants: [{from: 2025-01-01, value: 1}, {from: 2026-05-01, value: 2}]
    relief_reference: equivalent_hours
    contribution: {rate_pct: 8}
    iban: FR14 2004 1010 0505 0001 3M02 606
    bic: PSSTFRPPLIL
    nir: 2 55 08 14 168 025 38
    address: 3 place du Beffroi, 62000 Arras
    birth_date: 31/12/1980
    job: Menuisière
)");
    CHECK(*member.fixed_part.on(day(2026, 1, 31)) == Money::from_cents(40'050));
    CHECK(*member.fixed_part.on(day(2026, 2, 1)) == Money::from_cents(50'000));
    REQUIRE(member.pay_policy.has_value());
    CHECK(member.pay_policy->request ==
          cae::PayRequest{cae::PayMode::target_net, Money::from_cents(120'000)});
    CHECK(std::get<Money>(member.pay_policy->reserve) == Money::from_cents(30'000));
    CHECK(member.withholding_rate.on(day(2026, 1, 1))->billionths() == 41'000'000);
    CHECK(*member.cover_waiver.on(*cae::Date::of(2026, 1, 1)));
    CHECK(*member.dependants.on(*cae::Date::of(2026, 4, 30)) == 1);
    CHECK(*member.dependants.on(*cae::Date::of(2026, 5, 1)) == 2);
    CHECK(member.relief_reference == cae::ReliefReference::equivalent_hours);
    const auto* rule = member.contribution.on(day(2026, 1, 1));
    CHECK(std::get<cae::FlatRate>(rule->usual.shape).rate.billionths() == 80'000'000);
    CHECK(member.personal.texts().iban == "FR1420041010050500013M02606");
    CHECK(member.personal.texts().nir == "255081416802538");
    CHECK(member.personal.texts().birth_date == "1980-12-31");
    CHECK(member.personal.texts().job == "Menuisière");
}

TEST_CASE("ids of members are unique and safe") {
    Folder twice;
    twice.change(file, "id: carla", "id: anna");
    CHECK(twice.problem() ==
          cae::Problem{Rule::id_must_be_unique, Place{file, 12, 5}, "anna", {"members.yaml:2"}});
    Folder unsafe;
    unsafe.change(file, "id: carla", "id: ../carla");
    CHECK(unsafe.rule() == Rule::id_must_be_safe);
    Folder space;
    space.change(file, "[wood, garden]", "[wood, the garden]");
    CHECK(space.rule() == Rule::id_must_be_safe);
}

TEST_CASE("an activity stands once in a member's list") {
    Folder folder;
    folder.change(file, "[wood, garden]", "[wood, wood]");
    CHECK(folder.rule() == Rule::id_must_be_unique);
}

TEST_CASE("a branch must exist, and may be left out when there is only one") {
    CHECK(with_member(cesa + "    branch: lens\n").rule() == Rule::reference_must_exist);
    CHECK(eve(cesa).branch == 0);
    Folder two;
    two.change("cooperative.yaml", "headcount: 30", R"(  - id: lens
    name: Lens
    siret: "73282932000009"
    address: {street: 2 rue du Four, postcode: "62300", town: Lens}
    accident_rate_pct: 2
headcount: 30)");
    const auto problems = two.problems();
    CHECK(problems.size() == 4); // none of the four members says which
    CHECK(problems.front().rule == Rule::key_must_be_present);
    CHECK(problems.front().details == cae::Details{"branch"});
}

TEST_CASE("nothing follows the stage `left`") {
    CHECK(with_member("    stages: [{stage: cesa, from: 2025-01-01}, {stage: left, from: "
                      "2025-06-01}, {stage: cesa, from: 2026-01-01}]\n")
              .rule() == Rule::left_must_be_last);
}

TEST_CASE("stages ascend") {
    CHECK(with_member("    stages: [{stage: cesa, from: 2025-06-01}, {stage: left, from: "
                      "2025-06-01}]\n")
              .rule() == Rule::versions_must_ascend);
    CHECK(with_member("    stages: []\n").rule() == Rule::text_must_not_be_empty);
    CHECK(with_member("    stages: cesa\n").rule() == Rule::value_must_be_a_list);
    CHECK(with_member("    stages: {stage: cesa}\n").rule() == Rule::key_must_be_present);
    CHECK(with_member("").rule() == Rule::key_must_be_present);
}

TEST_CASE("contracts that are not computed are refused by name") {
    for (const char* stage :
         {"apprentice", "fixed_term", "cdd", "mandataire_social", "corporate_officer"}) {
        CAPTURE(stage);
        const auto problem = with_member("    stages: {stage: " + std::string(stage) +
                                         ", from: 2025-01-01}\n")
                                 .problem();
        CHECK(problem.rule == Rule::feature_must_be_supported);
        CHECK(problem.value == stage);
    }
    CHECK(with_member("    stages: {stage: boss, from: 2025-01-01}\n").rule() ==
          Rule::word_must_be_known);
}

TEST_CASE("hours are for permanent staff alone") {
    CHECK(with_member(cesa + "    weekly_hours: 35\n").rule() == Rule::working_time_refused);
    CHECK(with_member(permanent + "    weekly_hours: 0\n").rule() == Rule::number_must_be_in_range);
    CHECK(with_member(permanent + "    weekly_hours: 35.123\n").rule() ==
          Rule::decimal_must_be_exact);
}

TEST_CASE("a cadre needs the cooperative's provident cover") {
    const auto problem = with_member(cesa + "    category: cadre\n").problem();
    CHECK(problem.rule == Rule::key_must_be_present);
    CHECK(problem.details == cae::Details{"provident_cover_cadre_pct"});
}

TEST_CASE("what is personal is marked so in every problem") {
    struct Case {
        std::string line;
        Rule rule;
    };
    for (const auto& test : std::vector<Case>{
             {"    iban: FR76\n", Rule::iban_must_be_valid},
             {"    nir: 1\n", Rule::nir_must_be_valid},
             {"    birth_date: 1980-02-30\n", Rule::date_must_exist},
             {"    address: ' '\n", Rule::text_must_not_be_empty},
             {"    fixed_part: 1e3\n", Rule::amount_must_be_exact},
             {"    fixed_part: -1\n", Rule::amount_must_be_positive},
             {"    fixed_part: [{from: 2026-01-01, value: 1e3}]\n", Rule::amount_must_be_exact},
             {"    withholding_rate_pct: 101\n", Rule::rate_must_be_in_range}}) {
        CAPTURE(test.line);
        const auto problem = with_member(cesa + test.line).problem();
        CHECK(problem.rule == test.rule);
        CHECK(problem.privacy == Privacy::personal);
    }
    CHECK(with_member(cesa + "    bic: x\n").problem().privacy == Privacy::open);
}

TEST_CASE("an unknown key of a member is refused") {
    CHECK(with_member(cesa + "    fixed_pay: 12\n").rule() == Rule::key_must_be_known);
}

TEST_CASE("a folder has members") {
    Folder none;
    none.without(file);
    CHECK(none.problem() == cae::Problem{Rule::file_must_exist, Place{file, 0, 0}, file});
    Folder empty;
    empty.with(file, "members: []\n");
    CHECK(empty.load().folder.roster.members.empty());
    Folder map;
    map.with(file, "members: {anna: 1}\n");
    CHECK(map.rule() == Rule::value_must_be_a_list);
}

} // namespace members_file_test
