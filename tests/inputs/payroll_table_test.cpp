#include <doctest/doctest.h>

#include "cae/inputs/folder/payroll_table.hpp"

namespace payroll_table_test {

using cae::Category;
using cae::Date;
using cae::Hours;
using cae::Money;
using cae::Month;
using cae::PayrollRow;
using cae::PayrollTarget;
using cae::Place;
using cae::Privacy;
using cae::Rule;

const std::string file = "in.csv";

cae::PayrollTable table_of(const std::string& text) {
    const auto table = cae::parse_payroll_table(text, file);
    REQUIRE(table.has_value());
    return *table;
}

cae::Problems problems_of(const std::string& text) {
    const auto table = cae::parse_payroll_table(text, file);
    REQUIRE_FALSE(table.has_value());
    return table.error();
}

// A table of one row: the needed columns, and those of a test.
std::string with_cells(const std::string& columns, const std::string& cells) {
    return "period,category,headcount,accident_rate_pct," + columns +
           "\n2026-02,non_cadre,34,1.10," + cells + "\n";
}

PayrollRow row_of(const std::string& columns, const std::string& cells) {
    return table_of(with_cells(columns, cells)).rows.at(0);
}

cae::Problem problem_of(const std::string& text) {
    const auto problems = problems_of(text);
    REQUIRE(problems.size() == 1);
    return problems.front();
}

Rule rule_of(const std::string& columns, const std::string& cells) {
    return problem_of(with_cells(columns, cells)).rule;
}

TEST_CASE("a row says all that the pay of a month depends on") {
    const auto table = table_of(
        "net_before_tax;budget;gross;withholding_rate_pct;prevoyance_cadre_employer_pct;"
        "health_cover_employer_pct;health_cover_total;overtime_hours;days_employed;"
        "relief_reference;weekly_hours;mobility_rate_pct;accident_rate_pct;headcount;"
        "category;date;member;id\n"
        ";;3200,50;7,5;1.5;60;85.00;8.67;20;full;35;0,55;1.10;34;cadre;28/02/2026;m;7\n");
    REQUIRE(table.rows.size() == 1);
    const PayrollRow& row = table.rows[0];
    CHECK(row.id == "7");
    CHECK(row.member == "m");
    CHECK(row.month == Month::of(2026, 2));
    CHECK(row.payment_date == Date::of(2026, 2, 28));
    CHECK(row.profile.category == Category::cadre);
    CHECK(row.profile.headcount == 34);
    CHECK(row.profile.accident_rate.billionths() == 11'000'000);
    CHECK(row.profile.mobility_rate.billionths() == 5'500'000);
    const auto health = cae::fixed_health_cover(Money::from_cents(8'500),
                                                cae::Rate::from_billionths(600'000'000));
    const auto provident = cae::provident_cover_of_cadres(cae::Rate::from_billionths(15'000'000));
    CHECK(row.profile.covers == std::vector{health, provident});
    CHECK(row.terms.weekly_hours == Hours{3'500});
    CHECK(row.terms.overtime == Hours{867});
    CHECK(row.terms.days_employed == 20);
    CHECK(row.withholding_rate->billionths() == 75'000'000);
    CHECK(row.target == PayrollTarget::gross);
    CHECK(row.amount == Money::from_cents(320'050));
    CHECK(row.line == 2);
}

TEST_CASE("blank cells have usual values") {
    const PayrollRow row = row_of("gross", "2000");
    CHECK(row.id.empty());
    CHECK(row.member.empty());
    CHECK(row.payment_date == Date::of(2026, 2, 28));
    CHECK(row.profile.mobility_rate == cae::Rate());
    CHECK_FALSE(row.terms.weekly_hours.has_value());
    CHECK(row.terms.relief_reference == cae::ReliefReference::full);
    CHECK(row.terms.days_employed == 28);
    CHECK(row.terms.overtime == Hours{});
    CHECK(row.profile.covers.empty());
    CHECK_FALSE(row.withholding_rate.has_value());
}

TEST_CASE("the table says which identifying columns it has") {
    const auto both = table_of("id,date,category,headcount,accident_rate_pct,gross\n"
                               "1,2026-01-15,cadre,1,1,1\n");
    CHECK(both.has_id);
    CHECK_FALSE(both.has_member);
    CHECK_FALSE(both.has_period);
    CHECK(both.has_date);
    CHECK(both.rows[0].month == Month::of(2026, 1));
    CHECK(both.rows[0].payment_date == Date::of(2026, 1, 15));
}

TEST_CASE("a row asks for exactly one thing") {
    CHECK(row_of("budget", "1500").target == PayrollTarget::budget);
    CHECK(row_of("net_before_tax", "1500").target == PayrollTarget::net_before_tax);
    CHECK(row_of("gross,budget,net_before_tax", ",0,").target == PayrollTarget::budget);
    CHECK(row_of("gross,budget,net_before_tax", ",0,").amount == Money());
    CHECK(rule_of("gross,budget", "1,1") == Rule::exactly_one_request);
    CHECK(rule_of("gross,budget", ",") == Rule::exactly_one_request);
    CHECK(rule_of("id", "1") == Rule::exactly_one_request);
    CHECK(rule_of("gross", "-1") == Rule::amount_must_be_positive);
    CHECK(rule_of("gross", "1e3") == Rule::amount_must_be_exact);
    CHECK(rule_of("gross", "1.005") == Rule::amount_must_be_exact);
}

TEST_CASE("amounts of pay are personal") {
    for (const char* column : {"gross", "budget", "net_before_tax"}) {
        CAPTURE(column);
        CHECK(problem_of(with_cells(column, "NaN")).privacy == Privacy::personal);
    }
}

TEST_CASE("a month is given by its period or by the day of payment") {
    const std::string rest = ",category,headcount,accident_rate_pct,gross\n";
    CHECK(problem_of("id" + rest + "1,cadre,1,1,1\n").rule == Rule::column_must_be_present);
    CHECK(problem_of("period,date" + rest + ",,cadre,1,1,1\n").rule ==
          Rule::text_must_not_be_empty);
    CHECK(
        table_of("period,date" + rest + "2026-01,2026-01-15,cadre,1,1,1\n").rows[0].payment_date ==
        Date::of(2026, 1, 15));
    CHECK(problem_of("period,date" + rest + "2026-01,2026-02-15,cadre,1,1,1\n").rule ==
          Rule::document_must_be_in_month);
    CHECK(problem_of("period" + rest + "2026-13,cadre,1,1,1\n").rule == Rule::month_must_exist);
    CHECK(problem_of("date" + rest + "2026-02-30,cadre,1,1,1\n").rule == Rule::date_must_exist);
}

TEST_CASE("a wrong cell is named with its line and column") {
    CHECK(problem_of(with_cells("weekly_hours,gross", "35h,2000")) ==
          cae::Problem{Rule::decimal_must_be_exact, Place{file, 2, 27}, "35h", {"2"}});
    const auto problems = problems_of("period,category,headcount,accident_rate_pct,gross\n"
                                      "2026-01,boss,34,1.1,2000\n"
                                      "2026-01,cadre,34.5,1.1,2000\n"
                                      "2026-01,cadre,34,101,2000\n"
                                      "2026-01,cadre,,1,2000\n");
    REQUIRE(problems.size() == 4);
    CHECK(problems[0].rule == Rule::word_must_be_known);
    CHECK(problems[0].place == Place{file, 2, 9});
    CHECK(problems[1].rule == Rule::number_must_be_whole);
    CHECK(problems[2].rule == Rule::rate_must_be_in_range);
    CHECK(problems[3].rule == Rule::text_must_not_be_empty);
}

TEST_CASE("a column that is a result is unknown here") {
    const auto problem = problem_of(with_cells("gross,employer_maladie", "2000,260"));
    CHECK(problem.rule == Rule::column_must_be_known);
    CHECK(problem.value == "employer_maladie");
}

TEST_CASE("hours and days stay within the month") {
    CHECK(row_of("days_employed,gross", "0,0").terms.days_employed == 0);
    CHECK(row_of("days_employed,gross", "28,0").terms.days_employed == 28);
    CHECK(rule_of("days_employed,gross", "29,0") == Rule::number_must_be_in_range);
    CHECK(rule_of("days_employed,gross", "-1,0") == Rule::number_must_be_in_range);
    CHECK(rule_of("weekly_hours,gross", "0,1") == Rule::number_must_be_in_range);
    CHECK(rule_of("weekly_hours,gross", "168.01,1") == Rule::number_must_be_in_range);
    CHECK(rule_of("weekly_hours,overtime_hours,gross", "35,672.01,1") ==
          Rule::number_must_be_in_range);
}

TEST_CASE("overtime asks for weekly hours") {
    CHECK(rule_of("overtime_hours,gross", "4,1") == Rule::working_time_refused);
    CHECK(row_of("overtime_hours,gross", "0,1").terms.overtime == Hours{});
}

// A table that names one reference for everybody holds permanent staff too.
TEST_CASE("the relief's reference is read, and says nothing beside weekly hours") {
    CHECK(
        row_of("weekly_hours,relief_reference,gross", "35,equivalent_hours,1").terms.weekly_hours ==
        Hours{3500});
    CHECK(row_of("relief_reference,gross", "equivalent_hours,1").terms.relief_reference ==
          cae::ReliefReference::equivalent_hours);
}

TEST_CASE("a health cover has an employer's share") {
    CHECK(rule_of("health_cover_total,gross", "60,1") == Rule::column_must_be_present);
    CHECK(rule_of("health_cover_total,health_cover_employer_pct,gross", "60,,1") ==
          Rule::column_must_be_present);
    CHECK(rule_of("health_cover_total,health_cover_employer_pct,gross", "60,101,1") ==
          Rule::rate_must_be_in_range);
    CHECK(row_of("health_cover_total,gross", "0,1").profile.covers.empty());
}

} // namespace payroll_table_test
