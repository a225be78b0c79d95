// Covers of cooperative.yaml: health for everybody, provident by category.
#include "inputs/folder_fixture.hpp"

namespace cover_reader_test {

using cae::Base;
using cae::BaseKind;
using cae::Cover;
using cae::CoverKind;
using cae::Money;
using cae::Rate;
using cae::Rule;
using cae_test::Folder;

const std::string health_line = "health_cover: {total: 60.00, employer_share_pct: 50}";

cae::Date day(int year, int month, int number) { return *cae::Date::of(year, month, number); }
Rate percent(int hundredths) { return Rate::from_billionths(hundredths * 100'000LL); }
Rate ceilings(int count) { return Rate::from_billionths(count * Rate::one); }

Folder with_health(const std::string& value) {
    Folder folder;
    folder.change("cooperative.yaml", health_line, "health_cover: " + value);
    return folder;
}

Folder with_provident(const std::string& value) {
    Folder folder;
    folder.change("cooperative.yaml", health_line, health_line + "\nprovident_cover: " + value);
    return folder;
}

cae::CoversByCategory health_of(const Folder& folder, cae::Date date) {
    return *folder.load().folder.cooperative.health_cover.on(date);
}

cae::CoversByCategory provident_of(const Folder& folder, cae::Date date) {
    return *folder.load().folder.cooperative.provident_cover.on(date);
}

TEST_CASE("a health cover may be a percentage of a base") {
    const auto covers = health_of(
        with_health("{rate_pct: 1.20, base: month_ceiling, employer_share_pct: 60}"),
        day(2026, 1, 31));
    const Cover cover{
        CoverKind::health, {}, percent(120), Base{BaseKind::month_ceiling, {}, {}}, percent(6'000)};
    CHECK(covers.non_cadre == std::vector{cover});
    CHECK(covers.cadre == std::vector{cover});
}

TEST_CASE("a health cover may differ by category, and is dated with `from` beside") {
    const Folder folder = with_health(
        "\n  - {from: 2025-01-01, total: 40, employer_share_pct: 50}\n"
        "  - from: 2026-04-01\n"
        "    non_cadre: {total: 50, employer_share_pct: 50}\n"
        "    cadre: {total: 70, employer_share_pct: 100}\n");
    CHECK(health_of(folder, day(2026, 3, 31)).cadre.front().total == Money::from_cents(4'000));
    CHECK(health_of(folder, day(2026, 4, 1)).non_cadre.front().total == Money::from_cents(5'000));
    CHECK(health_of(folder, day(2026, 4, 1)).cadre.front().employer_share == percent(10'000));
}

TEST_CASE("no category goes without health cover") {
    const auto problem = with_health("{cadre: {total: 70, employer_share_pct: 50}}").problem();
    CHECK(problem.rule == Rule::key_must_be_present);
    CHECK(problem.details == cae::Details{"non_cadre"});
}

TEST_CASE("the employer pays at least half of every health cover, by rate and by category too") {
    CHECK(with_health("{rate_pct: 2, base: total, employer_share_pct: 49.99}").rule() ==
          Rule::health_cover_share_must_be_half);
    CHECK(with_health("{non_cadre: {total: 1, employer_share_pct: 50}, "
                      "cadre: {total: 1, employer_share_pct: 0}}")
              .rule() == Rule::health_cover_share_must_be_half);
}

TEST_CASE("a provident cover is a list of covers for each category") {
    const auto covers = provident_of(
        with_provident("\n  cadre:\n"
                       "    - {rate_pct: 1.50, base: {tranche: {from: 0, to: 1}}, "
                       "employer_share_pct: 100}\n"
                       "    - {rate_pct: 1.20, base: {tranche: {from: 1, to: 8}}, "
                       "employer_share_pct: 50}\n"
                       "  non_cadre:\n"
                       "    - {total: 12.50, employer_share_pct: 0}\n"),
        day(2026, 1, 31));
    const Base first{BaseKind::tranche, {}, ceilings(1)};
    const Base second{BaseKind::tranche, ceilings(1), ceilings(8)};
    CHECK(covers.cadre ==
          std::vector{Cover{CoverKind::provident, {}, percent(150), first, percent(10'000)},
                      Cover{CoverKind::provident, {}, percent(120), second, percent(5'000)}});
    CHECK(covers.non_cadre ==
          std::vector{Cover{CoverKind::provident, Money::from_cents(1'250), {}, {}, {}}});
}

TEST_CASE("the provident cover of cadres alone stands under its own key or under provident_cover") {
    Folder folder = with_provident(
        "{cadre: [{rate_pct: 1.5, base: {month_capped: 1}, employer_share_pct: 100}]}");
    folder.change("members.yaml", "fixed_part: 2500", "fixed_part: 2500\n    category: cadre");
    CHECK(provident_of(folder, day(2026, 1, 31)).cadre ==
          std::vector{cae::provident_cover_of_cadres(percent(150))});
    folder.change("cooperative.yaml", health_line,
                  health_line + "\nprovident_cover_cadre_pct: 1.50");
    const auto problem = folder.problem();
    CHECK(problem.rule == Rule::keys_must_not_stand_together);
    CHECK(problem.value == "provident_cover_cadre_pct");
}

TEST_CASE("a provident cover of non-cadres does not do for a cadre") {
    Folder folder = with_provident("{non_cadre: [{total: 10, employer_share_pct: 50}]}");
    folder.change("members.yaml", "fixed_part: 2500", "fixed_part: 2500\n    category: cadre");
    CHECK(folder.rule() == Rule::key_must_be_present);
}

TEST_CASE("incoherent covers are refused by name") {
    CHECK(with_health("{total: 60, rate_pct: 2, base: total, employer_share_pct: 50}").rule() ==
          Rule::keys_must_not_stand_together);
    CHECK(with_health("{total: 60, base: total, employer_share_pct: 50}").rule() ==
          Rule::keys_must_not_stand_together);
    CHECK(with_health("{rate_pct: 2, employer_share_pct: 50}").rule() == Rule::key_must_be_present);
    CHECK(with_health("{employer_share_pct: 50}").rule() == Rule::key_must_be_present);
    CHECK(with_health("{rate_pct: 2, base: csg, employer_share_pct: 50}").rule() ==
          Rule::word_must_be_known);
    CHECK(with_health("{rate_pct: 2, base: {tranche: {from: 8, to: 1}}, employer_share_pct: 50}")
              .rule() == Rule::bounds_must_ascend);
    CHECK(with_health("{rate_pct: 2, base: {tranche: {from: 0, to: 1}, month_capped: 1}, "
                      "employer_share_pct: 50}")
              .rule() == Rule::keys_must_not_stand_together);
    // A third of a rate of 1.00001 % has more than nine decimals.
    CHECK(with_health("{rate_pct: 1.00001, base: total, employer_share_pct: 66.66667}").rule() ==
          Rule::cover_share_must_be_exact);
    CHECK(with_provident("{}").rule() == Rule::key_must_be_present);
}

} // namespace cover_reader_test
