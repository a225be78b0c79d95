#include <doctest/doctest.h>

#include "cae/inputs/folder/grants_file.hpp"
#include "support/source_path.hpp"
#include "support/temporary_folder.hpp"
#include "support/values.hpp"

namespace grants_file_test {

using cae::Problems;
using cae::Rule;
using cae_test::day;
using cae_test::euros;
using cae_test::TemporaryFolder;

const std::string header = "applicant;date;full_time_jobs;investment\n";

Problems problems_of(const std::string& rows) {
    const TemporaryFolder folder;
    folder.write("grants/credits.yaml", "2026: 1000\n");
    folder.write("grants/2026.csv", header + rows);
    const auto year = cae::load_grants(folder.path(), 2026);
    return year ? Problems{} : year.error();
}

Rule rule_of(const std::string& rows) {
    const Problems problems = problems_of(rows);
    REQUIRE(problems.size() == 1);
    return problems.front().rule;
}

TEST_CASE("the terms of the aid are those of the text") {
    const auto scheme = cae::load_grant_scheme(
        cae_test::source_path("config/grants/entreprendre_autrement.yaml"));
    REQUIRE(scheme.has_value());
    const cae::GrantTerms* terms = scheme->terms.on(day("2026-01-01"));
    REQUIRE(terms != nullptr);
    CHECK(terms->job_amount == euros("2000"));
    CHECK(terms->most_jobs == cae_test::ratio("4"));
    CHECK(terms->investment_share == cae_test::percent("20"));
    CHECK(terms->investment_counted == euros("15000"));
}

TEST_CASE("applications and the credits of their year are read") {
    const TemporaryFolder folder;
    folder.write("grants/credits.yaml", "2025: 5\n2026: 1000.50\n");
    folder.write("grants/2026.csv",
                 header + "Les Jardins;31/01/2026;1,5;\nPain;2026-02-01;;12,3\n");
    const auto year = cae::load_grants(folder.path(), 2026);
    REQUIRE(year.has_value());
    CHECK(year->credits == euros("1000.50"));
    REQUIRE(year->applications.size() == 2);
    CHECK(year->applications.at(0).applicant == "Les Jardins");
    CHECK(year->applications.at(0).date == day("2026-01-31"));
    CHECK(year->applications.at(0).full_time_jobs == cae_test::ratio("1.5"));
    CHECK(year->applications.at(1).investment == euros("12.3"));
    CHECK(year->applications.at(1).line == 3);
    CHECK(cae::last_year_of_grants(folder.path()) == 2026);
}

TEST_CASE("an application needs an applicant, a day of the year, and jobs or an investment") {
    CHECK(rule_of(";2026-01-01;1;\n") == Rule::text_must_not_be_empty);
    CHECK(rule_of("a;2025-12-31;1;\n") == Rule::date_must_be_in_year);
    CHECK(rule_of("a;2026-01-01;;\n") == Rule::document_must_have_amount);
}

TEST_CASE("jobs and investments are plain numbers of 0 or more") {
    CHECK(rule_of("a;2026-01-01;-1;\n") == Rule::number_must_be_in_range);
    CHECK(rule_of("a;2026-01-01;1e3;\n") == Rule::decimal_must_be_exact);
    CHECK(rule_of("a;2026-01-01;;-1\n") == Rule::amount_must_be_positive);
}

TEST_CASE("a year without credits is refused by its number") {
    const TemporaryFolder folder;
    folder.write("grants/credits.yaml", "2025: 1000\n");
    folder.write("grants/2026.csv", header);
    const auto year = cae::load_grants(folder.path(), 2026);
    REQUIRE_FALSE(year.has_value());
    CHECK(year.error().front().rule == Rule::key_must_be_present);
    CHECK(year.error().front().details == cae::Details{2026});
}

TEST_CASE("every fault of the grants of a folder is told at once") {
    const TemporaryFolder folder;
    CHECK(cae::check_grants(folder.path()).empty());
    folder.write("grants/credits.yaml", "26: 1000\n2026: -1\n");
    folder.write("grants/2026.csv", header + "a;2027-01-01;1;\n");
    folder.write("grants/notes.csv", "");
    Problems problems = cae::check_grants(folder.path());
    std::vector<Rule> rules;
    for (const auto& problem : problems) rules.push_back(problem.rule);
    CHECK(rules == std::vector{Rule::year_must_exist, Rule::amount_must_be_positive,
                               Rule::date_must_be_in_year, Rule::key_must_be_present,
                               Rule::year_must_exist});
}

} // namespace grants_file_test
