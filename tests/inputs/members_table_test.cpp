#include <variant>

#include "inputs/folder_fixture.hpp"

namespace members_table_test {

using cae::Date;
using cae::Member;
using cae::Money;
using cae::Place;
using cae::Privacy;
using cae::Rule;
using cae::Stage;
using cae_test::Folder;

const std::string file = "members.csv";

Folder with_table(const std::string& text) {
    Folder folder;
    folder.without("members.yaml").with(file, text);
    return folder;
}

std::vector<Member> members_of(const std::string& text) {
    return with_table(text).load().folder.roster.members;
}

// The first member of a table of `id;name;cesa_from` and the columns of a test.
Folder with_columns(const std::string& columns, const std::string& cells) {
    return with_table("id;name;cesa_from;" + columns + "\nanna;Anna;2025-01-01;" + cells + "\n");
}

Date day(int year, int month, int number) { return *Date::of(year, month, number); }

TEST_CASE("a table holds one member a row and one column a stage") {
    const auto members = members_of("id,name,cape_from,cesa_from,left_from\n"
                                    "anna,Anna,2025-01-01,2025-06-01,\n"
                                    "ben,\"O'Brien, Ben\",,2025-06-01,01/03/2026\n");
    REQUIRE(members.size() == 2);
    CHECK(*members[0].stages.on(day(2025, 5, 31)) == Stage::cape);
    CHECK(*members[0].stages.on(day(2025, 6, 1)) == Stage::cesa);
    CHECK(members[1].name == "O'Brien, Ben");
    CHECK(*members[1].stages.on(day(2026, 3, 1)) == Stage::left);
    CHECK(members[1].place.line == 3);
    CHECK(members[1].accounts.size() == 1);
}

TEST_CASE("stages follow the order of their days, not of their columns") {
    const auto members = members_of("id;name;left_from;permanent_from;cesa_from\n"
                                    "anna;Anna;;2025-01-01;2026-01-01\n");
    CHECK(*members[0].stages.on(day(2025, 12, 31)) == Stage::permanent);
    CHECK(*members[0].stages.on(day(2026, 1, 1)) == Stage::cesa);
}

TEST_CASE("a table says all that members.yaml does") {
    const std::string columns =
        "branch;activities;category;fixed_part;pay_mode;pay_amount;reserve_pct;withholding_rate_"
        "pct;cover_waiver;contribution_rate_pct;relief_reference;iban;bic;nir;address;birth_date;"
        "job";
    const std::string cells =
        "arras;wood garden;non_cadre;400,50;target_cost;2000;5;4,1;yes;8;equivalent_hours;FR14 "
        "2004 1010 0505 0001 3M02 606;PSSTFRPPLIL;255081416802538;3 place du Beffroi;1980-12-31;"
        "Menuisière";
    const auto roster = with_columns(columns, cells).load().folder.roster;
    const Member& member = roster.members.at(0);
    CHECK(roster.activities ==
          std::vector<cae::ActivityId>{cae::ActivityId("wood"), cae::ActivityId("garden")});
    CHECK(*member.category.on(day(2026, 1, 1)) == cae::Category::non_cadre);
    CHECK(*member.fixed_part.on(day(2026, 1, 1)) == Money::from_cents(40'050));
    CHECK(member.pay_policy->request ==
          cae::PayRequest{cae::PayMode::target_cost, Money::from_cents(200'000)});
    CHECK(std::get<cae::Rate>(member.pay_policy->reserve).billionths() == 50'000'000);
    CHECK(member.withholding_rate.on(day(2026, 1, 1))->billionths() == 41'000'000);
    CHECK(*member.cover_waiver.on(*cae::Date::of(2026, 1, 1)));
    const auto* rule = member.contribution.on(day(2026, 1, 1));
    CHECK(std::get<cae::FlatRate>(rule->usual.shape).rate.billionths() == 80'000'000);
    CHECK(member.relief_reference == cae::ReliefReference::equivalent_hours);
    CHECK(member.personal.texts().iban == "FR1420041010050500013M02606");
    CHECK(member.personal.texts().bic == "PSSTFRPPLIL");
    CHECK(member.personal.texts().nir == "255081416802538");
    CHECK(member.personal.texts().address == "3 place du Beffroi");
    CHECK(member.personal.texts().birth_date == "1980-12-31");
    CHECK(member.personal.texts().job == "Menuisière");
}

TEST_CASE("columns left blank leave the cooperative's rules in force") {
    const auto member = members_of("id;name;cesa_from;pay_mode;fixed_part;contribution_rate_pct\n"
                                   "anna;Anna;2025-01-01;;;\n")
                            .at(0);
    CHECK_FALSE(member.pay_policy.has_value());
    CHECK(member.fixed_part.empty());
    CHECK(member.contribution.empty());
    CHECK(member.category.empty());
}

TEST_CASE("a cell may hold several dated values") {
    const auto member = with_columns("fixed_part;withholding_rate_pct",
                                     "2025-01-01=400 01/07/2026=500,50;0")
                            .load()
                            .folder.roster.members.at(0);
    CHECK(*member.fixed_part.on(day(2026, 6, 30)) == Money::from_cents(40'000));
    CHECK(*member.fixed_part.on(day(2026, 7, 1)) == Money::from_cents(50'050));
    CHECK(member.fixed_part.on(day(2024, 12, 31)) == nullptr);
}

TEST_CASE("a faulty dated cell is refused") {
    CHECK(with_columns("fixed_part", "2026-07-01=500 2025-01-01=400").rule() ==
          Rule::versions_must_ascend);
    CHECK(with_columns("fixed_part", "2026-02-30=500").rule() == Rule::date_must_exist);
    CHECK(with_columns("fixed_part", "=500").rule() == Rule::date_must_exist);
    CHECK(with_columns("fixed_part", "2026-01-01=").rule() == Rule::date_must_exist);
    CHECK(with_columns("fixed_part", "2026-01-01=1e3").rule() == Rule::amount_must_be_exact);
    CHECK(with_columns("fixed_part", "2026-01-01=5 7").problems().front().rule ==
          Rule::date_must_exist);
}

TEST_CASE("a member of a table has a stage, and two stages do not begin on one day") {
    CHECK(with_table("id;name;cesa_from\nanna;Anna;\n").rule() == Rule::text_must_not_be_empty);
    CHECK(
        with_table("id;name;cesa_from;associate_from\nanna;Anna;2025-01-01;2025-01-01\n").rule() ==
        Rule::periods_must_not_overlap);
    CHECK(with_table("id;name;cesa_from;left_from\nanna;Anna;2025-06-01;2025-01-01\n").rule() ==
          Rule::left_must_be_last);
}

TEST_CASE("a member stands in one of the two files") {
    Folder both;
    both.with(file, "id;name;cesa_from\neve;Eve;2025-01-01\n");
    const auto roster = both.load().folder.roster;
    REQUIRE(roster.members.size() == 5);
    CHECK(roster.members[4].id.text() == "eve");

    Folder twice;
    twice.with(file, "id;name;cesa_from\nanna;Anna;2025-01-01\n");
    CHECK(twice.problem() ==
          cae::Problem{Rule::id_must_be_unique, Place{file, 2, 1}, "anna", {"members.yaml:2"}});
}

TEST_CASE("pay of a table is checked like that of members.yaml") {
    CHECK(with_columns("pay_mode;pay_amount", "sweep;5").rule() == Rule::amount_must_match_request);
    CHECK(with_columns("pay_mode;pay_amount", "target_net;").rule() ==
          Rule::amount_must_match_request);
    CHECK(with_columns("pay_mode;pay_amount", ";5").rule() == Rule::amount_must_match_request);
    CHECK(with_columns("reserve;reserve_pct", "5;5").rule() == Rule::keys_must_not_stand_together);
    CHECK(with_columns("weekly_hours", "35").rule() == Rule::working_time_refused);
    CHECK(with_columns("weekly_hours", "0").problems().front().rule ==
          Rule::number_must_be_in_range);
    CHECK(with_columns("category", "boss").rule() == Rule::word_must_be_known);
    CHECK(with_columns("branch", "lens").rule() == Rule::reference_must_exist);
    CHECK(with_columns("branch", "l/s").rule() == Rule::id_must_be_safe);
}

TEST_CASE("personal cells of a table are marked") {
    struct Case {
        std::string column;
        std::string cell;
        Rule rule;
    };
    for (const auto& test :
         std::vector<Case>{{"iban", "FR76", Rule::iban_must_be_valid},
                           {"nir", "1", Rule::nir_must_be_valid},
                           {"birth_date", "1980-02-30", Rule::date_must_exist},
                           {"fixed_part", "1e3", Rule::amount_must_be_exact},
                           {"withholding_rate_pct", "101", Rule::rate_must_be_in_range}}) {
        CAPTURE(test.column);
        const auto problem = with_columns(test.column, test.cell).problem();
        CHECK(problem.rule == test.rule);
        CHECK(problem.privacy == Privacy::personal);
    }
    const auto name = with_table("id;name;cesa_from\nanna;;2025-01-01\n").problem();
    CHECK(name.rule == Rule::text_must_not_be_empty);
    CHECK(name.privacy == Privacy::personal);
}

TEST_CASE("formulas and markup in a table are text like any other") {
    const auto members = members_of("id;name;cesa_from\n"
                                    "a;\"=HYPERLINK(\"\"http://x\"\")\";2025-01-01\n"
                                    "b;<script>alert(1)</script>;2025-01-01\n"
                                    "c;\"'); DROP TABLE members--\";2025-01-01\n");
    REQUIRE(members.size() == 3);
    CHECK(members[0].name == "=HYPERLINK(\"http://x\")");
    CHECK(members[1].name == "<script>alert(1)</script>");
}

} // namespace members_table_test
