#include "inputs/folder_fixture.hpp"
#include "support/values.hpp"

namespace corrections_table_test {

using cae::Place;
using cae::Privacy;
using cae::Rule;
using cae_test::Folder;

const std::string file = "corrections/2026-03.csv";

Folder with_rows(const std::string& rows) {
    Folder folder;
    folder.with(file, "month;member;gross;overtime_hours;weekly_hours;days_employed;category;"
                      "relief_reference;headcount;accident_rate_pct;mobility_rate_pct;"
                      "cover_waiver;reason\n" +
                          rows);
    return folder;
}

cae::PayCorrection correction_of(const std::string& row) {
    const Folder folder = with_rows(row);
    folder.write();
    const auto loaded = cae::load_folder_month(folder.path(), *cae::Month::of(2026, 3));
    REQUIRE(loaded.has_value());
    return loaded->documents.corrections.at(0);
}

cae::Problem problem_of(const std::string& rows) {
    const auto problems = with_rows(rows).check();
    REQUIRE(problems.size() == 1);
    return problems.front();
}

TEST_CASE("a row of the corrections is what a sealed month should have been") {
    const auto row = correction_of(
        "2026-01;dora;2600,50;4,25;35;20;cadre;full;52;1,40;0,60;yes;Prime oubliée\n");
    CHECK(row.month == cae_test::january());
    CHECK(row.member == 3);
    CHECK(row.gross == cae::Money::from_cents(260'050));
    CHECK(row.overtime == cae::Hours{425});
    CHECK(row.weekly_hours == cae::Hours{3'500});
    CHECK(row.days_employed == 20);
    CHECK(row.category == cae::Category::cadre);
    CHECK(row.relief_reference == cae::ReliefReference::full);
    CHECK(row.headcount == 52);
    CHECK(row.accident_rate->billionths() == 14'000'000);
    CHECK(row.mobility_rate->billionths() == 6'000'000);
    CHECK(row.cover_waiver == true);
    CHECK(row.reason == "Prime oubliée");
    CHECK(row.line == 2);
}

TEST_CASE("blank cells of a correction leave the month as it was") {
    const auto row = correction_of("2026-01;anna;;;;;;;;;;;taux notifié\n");
    CHECK_FALSE(row.gross.has_value());
    CHECK_FALSE(row.overtime.has_value());
    CHECK_FALSE(row.weekly_hours.has_value());
    CHECK_FALSE(row.days_employed.has_value());
    CHECK_FALSE(row.category.has_value());
    CHECK_FALSE(row.relief_reference.has_value());
    CHECK_FALSE(row.headcount.has_value());
    CHECK_FALSE(row.accident_rate.has_value());
    CHECK_FALSE(row.mobility_rate.has_value());
    CHECK_FALSE(row.cover_waiver.has_value());
}

TEST_CASE("the month of the file and those after it are not sealed yet") {
    for (const std::string month : {"2026-03", "2027-01"}) {
        const auto problem = problem_of(month + ";anna;100;;;;;;;;;;x\n");
        CHECK(problem.rule == Rule::correction_must_be_of_sealed_month);
        CHECK(problem.place == Place{file, 2, 1});
        CHECK(problem.value == month);
        CHECK(problem.details == cae::Details{cae_test::month("2026-03")});
    }
}

TEST_CASE("a member and a month are corrected once in a file") {
    const auto problem = problem_of("2026-01;anna;100;;;;;;;;;;x\n"
                                    "2026-02;anna;100;;;;;;;;;;x\n"
                                    "2026-01;anna;200;;;;;;;;;;x\n");
    CHECK(problem.rule == Rule::pay_must_have_no_duplicate);
    CHECK(problem.place.line == 4);
    CHECK(problem.details == cae::Details{2});
}

TEST_CASE("a correction names a member, a month and a reason") {
    CHECK(problem_of("2026-01;zoe;100;;;;;;;;;;x\n").rule == Rule::reference_must_exist);
    CHECK(problem_of(";anna;100;;;;;;;;;;x\n").rule == Rule::text_must_not_be_empty);
    CHECK(problem_of("2026-01;anna;100;;;;;;;;;;\n").rule == Rule::text_must_not_be_empty);
    CHECK(problem_of("2026-13;anna;100;;;;;;;;;;x\n").rule == Rule::month_must_exist);
}

TEST_CASE("a month has no more days and hours than it has") {
    CHECK(problem_of("2026-02;anna;;;;29;;;;;;;x\n").rule == Rule::number_must_be_in_range);
    CHECK(problem_of("2026-02;dora;;673;;;;;;;;;x\n").rule == Rule::number_must_be_in_range);
    CHECK(problem_of("2026-02;dora;;;0;;;;;;;;x\n").rule == Rule::number_must_be_in_range);
}

TEST_CASE("pay and reasons of a correction are personal") {
    const auto problem = problem_of("2026-01;anna;-100;;;;;;;;;;x\n");
    CHECK(problem.rule == Rule::amount_must_be_positive);
    CHECK(problem.privacy == Privacy::personal);
}

TEST_CASE("a file of corrections that is not named after a month is reported") {
    Folder folder;
    folder.with("corrections/avril.csv", "month;member;reason\n");
    const auto problems = folder.check();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == Rule::month_must_exist);
}

TEST_CASE("a correction says what absence and sickness should have been") {
    Folder folder;
    folder.with(file, "month;member;absence_days;sick_days;sick_kind;sick_pay;reason\n"
                      "2026-01;dora;0;12;occupational;300,00;Arrêt reçu en mars\n");
    folder.write();
    const auto loaded = cae::load_folder_month(folder.path(), *cae::Month::of(2026, 3));
    REQUIRE(loaded.has_value());
    const auto& row = loaded->documents.corrections.at(0);
    CHECK(row.absence_days == 0);
    CHECK(row.sick_days == 12);
    CHECK(row.sick_kind == cae::SickKind::occupational);
    CHECK(row.sick_pay == cae::Money::from_cents(30'000));
    Folder wrong;
    wrong.with(file, "month;member;sick_days;reason\n2026-02;dora;29;trop\n");
    const auto problems = wrong.check();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().rule == Rule::number_must_be_in_range);
}

} // namespace corrections_table_test
