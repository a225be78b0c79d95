#include <doctest/doctest.h>

#include "cae/inputs/folder/year_file.hpp"
#include "support/temporary_folder.hpp"
#include "support/values.hpp"

namespace year_file_test {

using cae::LegalForm;
using cae::Rule;
using cae_test::euros;
using cae_test::percent;
using cae_test::TemporaryFolder;

const std::string scop_year = R"(meeting: 2027-05-20
surplus: 50000
earlier_losses: 3000
highest_capital: 45000
legal_reserve: 12000
work_share: {pct: 40, by_pay_pct: 50, by_time_pct: 30, equally_pct: 20, seniority: {per_year_pct: 5, most: 2}}
interest: {shares: 40000, rate_pct: 2, mean_tmo_pct: 3.05, above_reserves: yes}
)";

auto load(const std::string& text, LegalForm form = LegalForm::scop) {
    const TemporaryFolder folder;
    folder.write("year/2026.yaml", text);
    return cae::load_year(folder.path(), 2026, form, cae::YearResult::stated);
}

Rule rule_of(const std::string& text, LegalForm form = LegalForm::scop) {
    const auto year = load(text, form);
    REQUIRE_FALSE(year.has_value());
    REQUIRE(year.error().size() == 1);
    return year.error().front().rule;
}

std::string share(const std::string& criteria) {
    return "surplus: 1\nhighest_capital: 1\nlegal_reserve: 0\nwork_share: {pct: 25" + criteria +
           "}\n";
}

TEST_CASE("the decisions of a SCOP are read") {
    const auto year = load(scop_year);
    REQUIRE(year.has_value());
    CHECK(year->surplus == euros("50000"));
    CHECK(year->earlier_losses == euros("3000"));
    CHECK(year->capital == euros("45000"));
    CHECK(year->reserves == euros("12000"));
    CHECK(year->work_share == percent("40"));
    CHECK(year->criteria.by_time == percent("30"));
    CHECK(year->criteria.seniority_per_year == percent("5"));
    CHECK(year->criteria.most_seniority == cae_test::ratio("2"));
    CHECK(year->interest->mean_tmo == percent("3.05"));
    CHECK(year->interest->above_reserves);
}

TEST_CASE("the work share is by pay when nothing else is said") {
    CHECK(load(share(""))->criteria.by_pay == percent("100"));
}

TEST_CASE("criteria of the work share are 100 % together") {
    CHECK(rule_of(share(", by_pay_pct: 50, equally_pct: 49")) == Rule::allocation_must_reach);
    CHECK(rule_of(share(", by_pay_pct: 50, equally_pct: 51")) == Rule::allocation_must_not_exceed);
}

TEST_CASE("the decisions of a SCIC are read, and those of a SCOP refused") {
    const std::string text = "surplus: -5\ncapital: 30000\nreserves: 5000\n"
                             "statutory_reserve_pct: 60\npublic_aid: 10\n";
    const auto year = load(text, LegalForm::scic);
    REQUIRE(year.has_value());
    CHECK(year->surplus == euros("-5"));
    CHECK(year->statutory_reserve == percent("60"));
    CHECK(year->public_aid == euros("10"));
    CHECK(rule_of(text + "work_share: {pct: 25}\n", LegalForm::scic) == Rule::key_must_be_known);
}

TEST_CASE("a cooperative of the law of 1947 alone is refused by name") {
    CHECK(rule_of("surplus: 1\n", LegalForm::loi_1947) == Rule::feature_must_be_supported);
}

TEST_CASE("the meetings of all years are read") {
    const TemporaryFolder folder;
    CHECK(cae::load_meetings(folder.path())->empty());
    folder.write("year/2026.yaml", scop_year);
    folder.write("year/2025.yaml", "surplus: 1\n");
    CHECK(cae::load_meetings(folder.path()).value() == std::vector{cae_test::day("2027-05-20")});
    folder.write("year/old.yaml", "surplus: 1\n");
    const auto problems = cae::check_years(folder.path(), LegalForm::loi_1947,
                                           cae::YearResult::stated);
    REQUIRE(problems.size() == 3);
    CHECK(problems.back().rule == Rule::year_must_exist);
}

} // namespace year_file_test
