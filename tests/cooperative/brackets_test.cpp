#include "cae/cooperative/brackets.hpp"
#include "support/values.hpp"

namespace brackets_test {

using namespace cae_test;
using cae::BracketBound;
using cae::Brackets;
using cae::Rule;
using cae::WrittenBracket;

WrittenBracket bracket(const char* from, const char* to, const char* rate) {
    return {{euros(from)}, BracketBound{euros(to), false}, percent(rate)};
}

WrittenBracket open_from(const char* from, const char* rate) {
    return {{euros(from)}, std::nullopt, percent(rate)};
}

std::vector<Rule> rules_of(const std::vector<WrittenBracket>& brackets) {
    std::vector<Rule> rules;
    for (const auto& fault : faults_of(brackets)) rules.push_back(fault.rule);
    return rules;
}

TEST_CASE("brackets that follow one another are proven") {
    const auto brackets = Brackets::of({bracket("0", "1000", "13"), open_from("1000", "12")});
    REQUIRE(brackets.has_value());
    CHECK(brackets->at(euros("999.99")).rate == percent("13"));
    CHECK(brackets->at(euros("1000")).rate == percent("12"));
    CHECK(brackets->at(euros("-5")).rate == percent("13"));
}

TEST_CASE("a bound belongs to one bracket alone") {
    const auto upper = WrittenBracket{{euros("2000"), false}, std::nullopt, percent("11")};
    const auto brackets = Brackets::of(
        {{{}, BracketBound{euros("2000"), true}, percent("12")}, upper});
    REQUIRE(brackets.has_value());
    CHECK(brackets->at(euros("2000")).rate == percent("12"));
    CHECK(brackets->at(euros("2000.01")).rate == percent("11"));
}

TEST_CASE("amounts are whole cents: 999.99 included and 1 000 leave nothing out") {
    CHECK(cae::faults_of(
              {{{}, BracketBound{euros("999.99"), true}, percent("13")}, open_from("1000", "12")})
              .empty());
}

TEST_CASE("brackets must have no gap and no overlap") {
    CHECK(rules_of({bracket("0", "1000", "13"), open_from("1000.01", "12")}) ==
          std::vector{Rule::brackets_must_have_no_gap});
    CHECK(rules_of({bracket("0", "1000", "13"), open_from("999.99", "12")}) ==
          std::vector{Rule::brackets_must_not_overlap});
    // 2 000 itself in both, and in neither
    CHECK(rules_of({{{}, BracketBound{euros("2000"), true}, percent("1")},
                    open_from("2000", "2")}) == std::vector{Rule::brackets_must_not_overlap});
    CHECK(rules_of(
              {bracket("0", "2000", "1"), {{euros("2000"), false}, std::nullopt, percent("2")}}) ==
          std::vector{Rule::brackets_must_have_no_gap});
}

TEST_CASE("brackets begin at zero, ascend and end with an open one") {
    CHECK(rules_of({open_from("10", "1")}) == std::vector{Rule::brackets_must_begin_at_zero});
    CHECK(rules_of({bracket("0", "10", "1"), bracket("10", "10", "1"), open_from("10", "2")}) ==
          std::vector{Rule::bracket_must_ascend});
    CHECK(rules_of({bracket("0", "10", "1")}) == std::vector{Rule::last_bracket_must_be_open});
    CHECK(rules_of({open_from("0", "1"), open_from("10", "1")}) ==
          std::vector{Rule::last_bracket_must_be_open});
    CHECK(rules_of({}) == std::vector{Rule::last_bracket_must_be_open});
    CHECK_FALSE(Brackets::of({bracket("0", "10", "1")}).has_value());
}

TEST_CASE("a rate above 100 % is no rate") {
    CHECK(rules_of({open_from("0", "100.01")}) == std::vector{Rule::rate_must_be_in_range});
    CHECK(rules_of({open_from("0", "100")}).empty());
}

} // namespace brackets_test
