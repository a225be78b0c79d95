#include "inputs/folder_fixture.hpp"
#include "support/values.hpp"

namespace opening_table_test {

using cae::ActivityId;
using cae::MemberId;
using cae::Money;
using cae::Month;
using cae::Place;
using cae::Privacy;
using cae::Rule;
using cae_test::Folder;

const std::string file = "opening.csv";

// A cooperative that starts in June.
Folder in_june(const std::string& table) {
    Folder folder;
    folder.change("cooperative.yaml", "first_period: 2026-01", "first_period: 2026-06");
    folder.with(file, table);
    return folder;
}

cae::Books opening_of(const Folder& folder) { return folder.load().folder.opening; }

const std::string header =
    "member;activity;balance;gross;ceiling;smic;relief_gross;relief_smic;relief\n";

TEST_CASE("a folder without opening.csv starts from nothing") {
    const auto opening = opening_of({});
    CHECK(opening.balances.empty());
    CHECK(opening.sums.empty());
    CHECK_FALSE(opening.last_closed.has_value());
}

TEST_CASE("balances belong to an activity and a member") {
    const auto opening = opening_of(in_june("member;activity;balance\n"
                                            "anna;;1234,56\n"
                                            "ben;garden;-20\n"
                                            "carla;garden;0\n"));
    REQUIRE(opening.balances.size() == 3);
    CHECK(opening.balances.at({ActivityId("anna"), MemberId("anna")}) ==
          Money::from_cents(123'456));
    CHECK(opening.balances.at({ActivityId("garden"), MemberId("ben")}) ==
          Money::from_cents(-2'000));
    CHECK(opening.sums.empty());
}

TEST_CASE("balances alone may open a year") {
    Folder folder;
    folder.with(file, "member;balance\nanna;10\n");
    CHECK(opening_of(folder).balances.size() == 1);
}

TEST_CASE("a claim on a member may open the books") {
    const auto opening = opening_of(in_june("member;activity;balance;claim\n"
                                            "ben;garden;-20;28,69\n"
                                            "ben;wood;5;\n"
                                            "anna;;1;0\n"));
    REQUIRE(opening.claims.size() == 1);
    CHECK(opening.claims.at(MemberId("ben")) == Money::from_cents(2'869));
    CHECK(in_june("member;claim\nanna;-1\n").rule() == Rule::amount_must_be_positive);
    CHECK(in_june("member;activity;claim\nben;wood;1\nben;garden;2\n").rule() ==
          Rule::opening_must_stand_once);
}

TEST_CASE("sums of pay are those of the year before the first period") {
    // Five months of 2 000 EUR; S is 5 x 12.02 x 1820 / 12 = 9 115.16666... given to five decimals.
    const auto opening = opening_of(
        in_june(header + "anna;;10;10000;20025;9115.16667;10000;9115,16667;3981.00\n"));
    const cae::SumsSinceJanuary& sums = opening.sums.at(MemberId("anna"));
    CHECK(sums.year == 2026);
    CHECK(sums.gross == Money::from_cents(1'000'000));
    CHECK(sums.ceiling == Money::from_cents(2'002'500));
    // 911 516 667 thousandths of a cent of 113 274 units each.
    CHECK(sums.smic.units() == 911'516'667LL * 113'274);
    CHECK(sums.relief.smic == sums.smic);
    CHECK(sums.exempt_overtime == Money());
    CHECK(sums.relief.since == Month::of(2026, 1));
    CHECK(sums.relief.gross == Money::from_cents(1'000'000));
    CHECK(sums.relief.relief == Money::from_cents(398'100));
    CHECK(sums.relief.relief_of_year == Money::from_cents(398'100));
}

TEST_CASE("relieved contributions that are not given bound no relief to come") {
    // Of January's 5 000 only 109.00 is relieved; 750.50 come back in a month without pay.
    const auto opening = opening_of(
        in_june(header + "anna;;10;5000;4005;1823.03333;5000;1823.03333;109.00\n"));
    const cae::ReliefSums& relief = opening.sums.at(MemberId("anna")).relief;
    CHECK(relief.relief_of_year == Money::from_cents(10'900));
    CHECK(relief.relieved_contributions_of_year == Money::from_cents(500'000));
}

TEST_CASE("a table may say more about the relief and about overtime") {
    const auto opening = opening_of(in_june(
        "member;gross;ceiling;smic;relief_gross;relief_smic;relief;exempt_overtime;relief_since;"
        "relief_of_year;relieved_contributions\n"
        "dora;5000;4005;1800;2000;900;300;150;2026-05;700;1500\n"));
    const cae::SumsSinceJanuary& sums = opening.sums.at(MemberId("dora"));
    CHECK(sums.exempt_overtime == Money::from_cents(15'000));
    CHECK(sums.relief.since == Month::of(2026, 5));
    CHECK(sums.relief.relief == Money::from_cents(30'000));
    CHECK(sums.relief.relief_of_year == Money::from_cents(70'000));
    CHECK(sums.relief.relieved_contributions_of_year == Money::from_cents(150'000));
}

TEST_CASE("sums come together") {
    const auto problems = in_june(header + "anna;;;10000;;;;;\n").problems();
    REQUIRE(problems.size() == 5);
    for (const auto& problem : problems) {
        CHECK(problem.rule == Rule::text_must_not_be_empty);
        CHECK(problem.privacy == Privacy::personal);
    }
    CHECK(problems[0].details == cae::Details{"ceiling"});
}

TEST_CASE("no pay of its year comes before a cooperative that starts in January") {
    Folder folder;
    folder.with(file, header + "anna;;;1;1;1;1;1;1\n");
    CHECK(folder.problem() == cae::Problem{Rule::opening_must_be_of_the_year,
                                           Place{file, 2, 8},
                                           "1",
                                           {cae_test::month("2026-01")},
                                           Privacy::personal});
}

TEST_CASE("sums are exact and not negative") {
    CHECK(in_june(header + "anna;;;1;1;1.123456;1;1;1\n").rule() == Rule::decimal_must_be_exact);
    CHECK(in_june(header + "anna;;;1;1;-1;1;1;1\n").rule() == Rule::number_must_be_in_range);
    CHECK(in_june(header + "anna;;;1;1;100000000;1;1;1\n").rule() == Rule::number_must_be_in_range);
    CHECK(in_june(header + "anna;;;-1;1;1;1;1;1\n").rule() == Rule::amount_must_be_positive);
    CHECK(in_june(header + "anna;;1e3;;;;;;\n").rule() == Rule::amount_must_be_exact);
}

TEST_CASE("a balance and the sums of a member are given once") {
    CHECK(in_june("member;balance\nanna;1\nanna;2\n").problem() ==
          cae::Problem{Rule::opening_must_stand_once, Place{file, 3, 1}, "anna", {2}});
    CHECK(in_june(header + "ben;wood;5;1;1;1;1;1;1\nben;garden;6;1;1;1;1;1;1\n").rule() ==
          Rule::opening_must_stand_once);
    CHECK(opening_of(in_june(header + "ben;wood;5;1;1;1;1;1;1\nben;garden;6;;;;;;\n"))
              .balances.size() == 2);
}

TEST_CASE("an opening refers to members and activities that exist") {
    CHECK(in_june("member;balance\neve;1\n").rule() == Rule::reference_must_exist);
    CHECK(in_june("member;activity;balance\nanna;wood;1\n").rule() == Rule::reference_must_exist);
    CHECK(in_june("member;balance\ndora;1\n").rule() == Rule::member_must_have_activity);
    CHECK(in_june("member;balance\nben;1\n").rule() == Rule::text_must_not_be_empty);
}

TEST_CASE("the relief began to be summed in the year") {
    const std::string columns =
        "member;gross;ceiling;smic;relief_gross;relief_smic;relief;relief_since\n";
    CHECK(in_june(columns + "anna;1;1;1;1;1;1;2025-12\n").rule() == Rule::number_must_be_in_range);
    CHECK(in_june(columns + "anna;1;1;1;1;1;1;2026-06\n").rule() == Rule::number_must_be_in_range);
}

TEST_CASE("an account may hold a local currency, and a fiscal year its turnover, before the first "
          "period") {
    const auto opening = opening_of(
        in_june("member;activity;balance;local_currency;local_currency_vat;turnover_of_year\n"
                "anna;;500;100,00;20,00;4000\n"
                "ben;garden;0;;;1000\n"
                "ben;wood;0;;;500,50\n"));
    CHECK(opening.local_currency.at({ActivityId("anna"), MemberId("anna")}) ==
          cae::NetAndVat{Money::from_cents(10'000), Money::from_cents(2'000)});
    CHECK(opening.local_currency.size() == 1);
    CHECK(opening.turnover_of_year.at(MemberId("anna")) == Money::from_cents(400'000));
    CHECK(opening.turnover_of_year.at(MemberId("ben")) == Money::from_cents(150'050));
    Folder january;
    january.with(file, "member;balance;turnover_of_year\nanna;10;5\n");
    CHECK(january.rule() == Rule::opening_must_be_of_the_year);
}

} // namespace opening_table_test
