#include <fstream>
#include <sstream>

#include "inputs/folder_fixture.hpp"
#include "support/source_path.hpp"
#include "support/values.hpp"

namespace contribution_reader_test {

using namespace cae_test;
using cae::Rule;
using cae::Stage;

Folder with_lines(const std::string& lines) {
    Folder folder;
    folder.with("cooperative.yaml", cooperative_yaml + lines);
    return folder;
}

const cae::StagedContribution& contribution_of(const cae::Cooperative& cooperative) {
    return *cooperative.contribution.on(day("2026-01-31"));
}

cae::Cooperative read(const std::string& lines) {
    return with_lines(lines).load().folder.cooperative;
}

TEST_CASE("every word of the grammar is read") {
    const auto cooperative = read("contribution:\n"
                                  "  base: margin\n"
                                  "  event: collected\n"
                                  "  period: fiscal_year\n"
                                  "  slabs: [{below: 1000, rate_pct: 13}, {rate_pct: 12}]\n"
                                  "  floor: {amount: 80, per: month, after_months: 12, then: 100}\n"
                                  "  cap: {amount: 5500, per: fiscal_year}\n"
                                  "  fixed_fee: 30\n"
                                  "  exempt_months: 6\n"
                                  "  between_members_rate_pct: 5\n");
    const cae::ContributionRule& rule = contribution_of(cooperative).usual;
    CHECK(rule.base == cae::ContributionBase::margin);
    CHECK(rule.event == cae::Recognition::collected);
    CHECK(rule.period == cae::ContributionPeriod::fiscal_year);
    const auto& slabs = std::get<cae::WholeAmountSlabs>(rule.shape).slabs;
    CHECK(slabs.at(euros("999.99")).rate == percent("13"));
    CHECK(slabs.at(euros("1000")).rate == percent("12"));
    CHECK(rule.floor->amount_after(11) == euros("80"));
    CHECK(rule.floor->amount_after(12) == euros("100"));
    CHECK(rule.cap->per == cae::LimitPeriod::fiscal_year);
    CHECK(rule.fixed_fee == euros("30"));
    CHECK(rule.exempt_months == 6);
    CHECK(rule.between_members == percent("5"));
}

TEST_CASE("the block of docs/contribution.md is what it says") {
    std::ifstream file(source_path("docs/contribution.md"));
    std::ostringstream text;
    text << file.rdbuf();
    const std::string page = text.str();
    const std::size_t begin = page.find("```yaml\n") + 8;
    const auto cooperative = read(page.substr(begin, page.find("```\n", begin) - begin));
    const cae::StagedContribution& contribution = contribution_of(cooperative);
    CHECK(std::holds_alternative<cae::MarginalBrackets>(contribution.usual.shape));
    CHECK(contribution.usual.exempt_months == 6);
    CHECK(contribution.in(Stage::associate).cap->amount == euros("5000"));
    CHECK(contribution.in(Stage::associate).fixed_fee == euros("30"));
    CHECK(cooperative.levies.front().rule.on(day("2026-01-31"))->in(Stage::cape).fixed_fee ==
          euros("3"));
}

TEST_CASE("brackets are marginal, steps run since the entry") {
    const auto brackets = contribution_of(
        read("contribution: {brackets: [{up_to: 100, rate_pct: 5}, {rate_pct: 4}]}\n"));
    CHECK(std::holds_alternative<cae::MarginalBrackets>(brackets.usual.shape));
    CHECK(brackets.usual.period == cae::ContributionPeriod::month);
    const auto steps = contribution_of(read(
        "contribution: {steps: [{from: 0, below: 100, rate_pct: 5}, {from: 100, rate_pct: 4}]}\n"));
    CHECK(steps.usual.period == cae::ContributionPeriod::lifetime);
    CHECK(with_lines("contribution: {steps: [{rate_pct: 5}], period: month}\n").rule() ==
          Rule::word_must_be_known);
}

TEST_CASE("a variant replaces what it says and keeps the rest") {
    const auto rule = contribution_of(
        read("contribution:\n"
             "  rate_pct: 10\n"
             "  fixed_fee: 7\n"
             "  floor: {amount: 80, per: month}\n"
             "  by_stage:\n"
             "    cape: {floor: {amount: 40, per: month}}\n"
             "    associate: {brackets: [{rate_pct: 8}], floor: }\n"));
    CHECK(rule.in(Stage::cesa).floor->amount == euros("80"));
    CHECK(rule.in(Stage::cape).floor->amount == euros("40"));
    CHECK(rule.in(Stage::cape).fixed_fee == euros("7"));
    CHECK(std::get<cae::FlatRate>(rule.in(Stage::cape).shape).rate == percent("10"));
    CHECK_FALSE(rule.in(Stage::associate).floor.has_value());
    CHECK(std::holds_alternative<cae::MarginalBrackets>(rule.in(Stage::associate).shape));
}

TEST_CASE("rules of contributions are dated, for members too") {
    Folder folder = with_lines("contribution:\n"
                               "  - {from: 2025-01-01, rate_pct: 10}\n"
                               "  - {from: 2026-02-01, slabs: [{rate_pct: 9}]}\n");
    folder.change("members.yaml", "    fixed_part: 400\n",
                  "    fixed_part: 400\n    contribution: {rate_pct: 6, fixed_fee: 5}\n");
    const auto loaded = folder.load().folder;
    CHECK(std::holds_alternative<cae::FlatRate>(contribution_of(loaded.cooperative).usual.shape));
    CHECK(std::holds_alternative<cae::WholeAmountSlabs>(
        loaded.cooperative.contribution.on(day("2026-02-28"))->usual.shape));
    const auto* own = loaded.roster.members.front().contribution.on(day("2026-01-31"));
    CHECK(own->usual.fixed_fee == euros("5"));
}

TEST_CASE("levies have names, labels and rules; a member may have another rule") {
    Folder folder = with_lines("levies:\n"
                               "  - {name: insurance, label: Assurance, rule: {fixed_fee: 3}}\n"
                               "  - {name: risk, rule: {by_stage: {cesa: {rate_pct: 1}}}}\n");
    folder.change("members.yaml", "    fixed_part: 400\n",
                  "    fixed_part: 400\n    levies: [{name: risk, rule: {fixed_fee: 9}}]\n");
    const auto loaded = folder.load().folder;
    REQUIRE(loaded.cooperative.levies.size() == 2);
    CHECK(loaded.cooperative.levies[0].label == "Assurance");
    CHECK(loaded.cooperative.levies[1].label == "risk");
    const auto& own = loaded.roster.members.front().levies;
    REQUIRE(own.size() == 1);
    CHECK(own.front().levy == 1);
}

TEST_CASE("faults of levies") {
    CHECK(with_lines("levies: [{name: a, rule: {rate_pct: 1}}, {name: a, rule: {rate_pct: 1}}]\n")
              .rule() == Rule::id_must_be_unique);
    CHECK(with_lines("levies: [{name: contribution, rule: {rate_pct: 1}}]\n").rule() ==
          Rule::id_must_be_unique);
    CHECK(with_lines("levies: [{name: a, rule: {}}]\n").rule() == Rule::key_must_be_present);
    Folder folder;
    folder.change("members.yaml", "    fixed_part: 400\n",
                  "    fixed_part: 400\n    levies: [{name: risk, rule: {fixed_fee: 9}}]\n");
    const auto problem = folder.problem();
    CHECK(problem.rule == Rule::reference_must_exist);
    CHECK(problem.value == "risk");
}

TEST_CASE("a gap or an overlap names both brackets with their places") {
    const auto gap = with_lines("contribution:\n"
                                "  brackets:\n"
                                "    - {below: 1000, rate_pct: 13}\n"
                                "    - {from: 1000.01, rate_pct: 12}\n")
                         .problem();
    CHECK(gap.rule == Rule::brackets_must_have_no_gap);
    CHECK(gap.place.line == 20);
    CHECK(gap.place.column == 7);
    CHECK(gap.value == "1000.01..");
    CHECK(gap.details == cae::Details{"0.00..1000.00", "cooperative.yaml:19"});
    CHECK(with_lines("contribution: {slabs: [{up_to: 9, rate_pct: 1}, {from: 9, rate_pct: 2}]}\n")
              .rule() == Rule::brackets_must_not_overlap);
    CHECK(with_lines("contribution: {brackets: [{up_to: 9, rate_pct: 1}]}\n").rule() ==
          Rule::last_bracket_must_be_open);
    CHECK(with_lines("contribution: {brackets: [{from: 5, rate_pct: 1}]}\n").rule() ==
          Rule::brackets_must_begin_at_zero);
    CHECK(with_lines("contribution: {brackets: [{up_to: 9, rate_pct: 1}, {up_to: 8, rate_pct: 1},"
                     " {rate_pct: 1}]}\n")
              .rule() == Rule::bracket_must_ascend);
    CHECK(with_lines("contribution: {brackets: [{rate_pct: 101}]}\n").rule() ==
          Rule::rate_must_be_in_range);
    CHECK(with_lines("contribution: {brackets: []}\n").rule() == Rule::last_bracket_must_be_open);
    CHECK(with_lines("contribution: {brackets: [{from: 0, above: 0, rate_pct: 1}]}\n").rule() ==
          Rule::key_must_be_unique);
}

TEST_CASE("a rule takes something, in one shape") {
    CHECK(with_lines("contribution: {base: margin}\n").rule() == Rule::key_must_be_present);
    CHECK(with_lines("contribution: {rate_pct: 1, slabs: [{rate_pct: 2}]}\n").rule() ==
          Rule::key_must_be_unique);
    CHECK(with_lines("contribution: {rate_pct: 1, colour: red}\n").rule() ==
          Rule::key_must_be_known);
    CHECK(with_lines("contribution: {rate_pct: 1, by_stage: {left: {rate_pct: 2}}}\n").rule() ==
          Rule::key_must_be_known);
    CHECK(with_lines("contribution: {rate_pct: 1, by_stage: {cape: {colour: red}}}\n").rule() ==
          Rule::key_must_be_known);
}

TEST_CASE("limits say of what period they are, and agree") {
    CHECK(with_lines("contribution: {rate_pct: 1, floor: {amount: 5}}\n").rule() ==
          Rule::key_must_be_present);
    CHECK(with_lines("contribution: {rate_pct: 1, floor: {amount: 5, per: day}}\n").rule() ==
          Rule::word_must_be_known);
    CHECK(
        with_lines("contribution: {rate_pct: 1, cap: {amount: 5, per: month, then: 6}}\n").rule() ==
        Rule::key_must_be_present);
    CHECK(with_lines("contribution: {rate_pct: 1, cap: {amount: -5, per: month}}\n").rule() ==
          Rule::amount_must_be_positive);
    const auto problem = with_lines("contribution: {rate_pct: 1, floor: {amount: 9, per: month}, "
                                    "cap: {amount: 8, per: month}}\n")
                             .problem();
    CHECK(problem.rule == Rule::floor_must_not_exceed_cap);
    CHECK(problem.details == cae::Details{cae_test::euros("9.00"), cae_test::euros("8.00")});
}

TEST_CASE("a fault of a rule is told once, however many variants share it") {
    CHECK(with_lines("contribution: {rate_pct: 1e2, by_stage: {cape: {fixed_fee: 1}, "
                     "cesa: {fixed_fee: 2}}}\n")
              .rule() == Rule::rate_must_be_exact);
}

} // namespace contribution_reader_test
