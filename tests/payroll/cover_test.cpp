// Health cover and provident cover (prévoyance), from their lines to the net.
#include <doctest/doctest.h>

#include "support/member.hpp"

namespace cover_test {

using namespace cae_test;
using cae::BaseKind;
using cae::Category;
using cae::CoverKind;
using cae::Money;

Member cadre_with_provident_cover() {
    Member member;
    member.contract.profile.category = Category::cadre;
    member.contract.profile.covers = {provident_cover("1.5")};
    return member;
}

Member with_health_cover(const char* total, const char* employer_share) {
    Member member;
    member.contract.profile.covers = {health_cover(total, employer_share)};
    return member;
}

TEST_CASE("the base of provident cover is not shared by days") {
    Member member = cadre_with_provident_cover();
    member.contract.days_employed = 15;
    // 1.5 % of 4 005, not of 2 002.50.
    CHECK(member.pay("2026-06", "5000").line("employer_prevoyance") == euros("60.08"));
}

TEST_CASE("the base of provident cover is not shared by hours") {
    Member member = cadre_with_provident_cover();
    member.contract.weekly_hours = hours("17.5");
    CHECK(member.pay("2026-06", "3000").line("employer_prevoyance") == euros("45.00"));
}

TEST_CASE("the base of provident cover is the month's, not regularised") {
    Member member = cadre_with_provident_cover();
    CHECK(member.pay("2026-01", "2000").line("employer_prevoyance") == euros("30.00"));
    CHECK(member.pay("2026-02", "6000").line("employer_prevoyance") == euros("60.08"));
}

TEST_CASE("health cover: the employer's share is rounded, the member bears the rest") {
    const auto paid = with_health_cover("45.01", "50").pay("2026-01", "2000");
    CHECK(paid.line("employer_health_cover") == euros("22.51")); // 22.505
    CHECK(paid.line("employee_health_cover") == euros("22.50"));
}

TEST_CASE("health cover is due in a month without pay") {
    const auto paid = with_health_cover("40", "60").pay("2026-01", "0");
    CHECK(paid.line("employer_health_cover") == euros("24.00"));
    CHECK(paid.line("employer_forfait_social") == euros("1.92"));
    CHECK(paid.slip.employer_cost == euros("25.92"));
    // 16.00, and CSG and CRDS on the employer's 24.00: 1.63 + 0.58 + 0.12.
    CHECK(paid.slip.net_before_tax == euros("-18.33"));
    CHECK(paid.slip.net_social == euros("-18.33"));
}

TEST_CASE("forfait social is 8 % of the employer's cover, from 11 staff") {
    Member member = cadre_with_provident_cover();
    member.contract.profile.covers.push_back(health_cover("45.01", "50"));
    // 8 % of 60.08 + 22.51.
    CHECK(member.pay("2026-01", "5000").line("employer_forfait_social") == euros("6.61"));
    member.contract.profile.headcount = 10;
    CHECK(member.pay("2026-02", "5000").line("employer_forfait_social") == Money());
}

TEST_CASE("the employer's provident cover is not added to taxable net, its health cover is") {
    Member member = cadre_with_provident_cover();
    member.contract.profile.covers.push_back(health_cover("45.01", "50"));
    const auto paid = member.pay("2026-01", "5000");
    CHECK(paid.slip.net_before_tax == euros("3931.10"));
    // + CSG 119.88 + CRDS 24.98 + health cover 22.51; with provident cover it would be 4 158.55.
    CHECK(paid.slip.net_taxable == euros("4098.47"));
}

TEST_CASE("net social counts every compulsory line and the member's share of the cover") {
    const auto paid = with_health_cover("40", "60").pay("2026-01", "2200");
    // 1 741.51 less 16.00, and 1.63 + 0.57 + 0.12 of CSG and CRDS on the employer's 24.00.
    CHECK(paid.slip.net_social == euros("1723.19"));
    CHECK(paid.slip.net_before_tax == euros("1723.19"));
}

TEST_CASE("a cover priced by a rate: each side pays its share of the rate on the base") {
    Member member;
    member.contract.profile.covers = {
        {CoverKind::provident, {}, percent("2"), {BaseKind::total, {}, {}}, percent("60")}};
    const auto paid = member.pay("2026-01", "2000");
    CHECK(paid.line("employer_prevoyance") == euros("24.00")); // 1.2 %
    CHECK(paid.line("employee_prevoyance") == euros("16.00")); // 0.8 %
    CHECK(paid.line("employer_forfait_social") == euros("1.92"));
}

TEST_CASE("a cover on the second slice is regularised since January") {
    Member member;
    member.contract.profile.covers = {{CoverKind::provident,
                                       {},
                                       percent("1"),
                                       {BaseKind::tranche, ratio("1"), ratio("8")},
                                       percent("100")}};
    CHECK(member.pay("2026-01", "3000").line("employer_prevoyance") == Money());
    // 9 000 less two ceilings of 4 005, not 6 000 less one.
    CHECK(member.pay("2026-02", "6000").line("employer_prevoyance") == euros("9.90"));
}

TEST_CASE("a cover in percent of the ceiling is the same whatever the pay and the days") {
    Member member;
    member.contract.profile.covers = {
        {CoverKind::health, {}, percent("1.5"), {BaseKind::month_ceiling, {}, {}}, percent("50")}};
    member.contract.days_employed = 10;
    // 0.75 % of 4 005 = 30.0375, each side.
    CHECK(member.pay("2026-01", "0").line("employer_health_cover") == euros("30.04"));
    CHECK(member.pay("2026-02", "9000").line("employee_health_cover") == euros("30.04"));
}

TEST_CASE("an employer's health cover priced by a rate is added to taxable net") {
    Member member;
    member.contract.profile.covers = {
        {CoverKind::health, {}, percent("2"), {BaseKind::total, {}, {}}, percent("50")}};
    const auto paid = member.pay("2026-01", "2000");
    // 138 + 8 + 63 + 17.20, CSG and CRDS on 1 965 + 20: 134.98 + 47.64 + 9.93, and 20 of cover.
    CHECK(paid.slip.net_before_tax == euros("1561.25"));
    CHECK(paid.slip.net_social == euros("1561.25"));
    CHECK(paid.slip.net_taxable == euros("1638.82")); // + 47.64 + 9.93 + 20
}

TEST_CASE("several covers of one kind make one line, rounded once") {
    Member member;
    const cae::Cover half_a_cent{
        CoverKind::provident, {}, percent("0.5"), {BaseKind::total, {}, {}}, percent("100")};
    member.contract.profile.covers = {half_a_cent, half_a_cent};
    // 2 x 0.505 cents = 1.01 cents; two lines would each round to 0.01.
    CHECK(member.pay("2026-01", "1.01").line("employer_prevoyance") == euros("0.01"));
}

TEST_CASE("covers that would leave nothing of a pay are refused") {
    cae::PayProfile profile = Member().contract.profile;
    profile.covers = {
        {CoverKind::provident, {}, percent("75"), {BaseKind::total, {}, {}}, percent("0")}};
    cae::PayRulesOfMonth rules(rules_for(cae_test::month("2026-01"), {}).law);
    const auto refused = rules.for_profile(profile);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().front().rule == cae::Rule::law_must_be_coherent);
    profile.covers.front().rate = percent("50");
    CHECK(rules.for_profile(profile));
}

// 6 % of 4 005 and 1.5 % of 400 are 246.30, so that 53.70 of the employer's 300 is pay: 453.70.
TEST_CASE("the employer's cover above 6 % of the ceiling and 1.5 % of the pay is pay") {
    Member member = with_health_cover("300", "100");
    const auto paid = member.pay("2026-01", "400");
    CHECK(member.sums().cover.as_pay == euros("53.70"));
    CHECK(paid.line("employer_maladie") == euros("58.98"));              // 13 % of 453.70
    CHECK(paid.line("employer_vieillesse_plafonnee") == euros("38.79")); // 8.55 %
    CHECK(paid.line("employee_vieillesse_plafonnee") == euros("31.31")); // 6.90 %
    CHECK(paid.line("employer_forfait_social") == euros("19.70"));       // 8 % of 246.30
    // 6.8 % of 98.25 % x 453.70 + 246.30 = 692.06
    CHECK(paid.line("employee_csg_deductible") == euros("47.06"));
    CHECK(paid.slip.gross == euros("400"));
    CHECK(paid.slip.net_before_tax == euros("400") - paid.slip.employee_total);
    // G is 453.70: at its highest coefficient, .3981, 180.62.
    CHECK(paid.slip.general_relief == euros("180.62"));
}

TEST_CASE("the ceiling that the cover is compared with is shared neither by hours nor by days") {
    Member member = with_health_cover("300", "100");
    member.contract.weekly_hours = hours("17.5");
    member.contract.days_employed = 15;
    member.pay("2026-06", "400");
    CHECK(member.sums().cover.as_pay == euros("53.70"));
}

// 6 % of 4 005 and 1.5 % of 30 000 would be 690.30; 12 % of 4 005 is 480.60: 19.40 of 500 is pay.
TEST_CASE("no more than 12 % of the ceiling is exempt") {
    Member member = with_health_cover("500", "100");
    const auto paid = member.pay("2026-01", "30000");
    CHECK(member.sums().cover.as_pay == euros("19.40"));
    CHECK(paid.line("employer_maladie") == euros("3902.52")); // 13 % of 30 019.40
}

// 6 % of 8 010 and 1.5 % of 30 400 are 936.60, at most 961.20: nothing of the 600 is pay any more.
TEST_CASE("the cover that is pay follows the sums since January") {
    Member member = with_health_cover("300", "100");
    member.pay("2026-01", "400");
    const auto paid = member.pay("2026-02", "30000");
    CHECK(member.sums().cover.as_pay == Money());
    CHECK(paid.line("employer_maladie") == euros("3893.02")); // 13 % of 30 000 - 53.70
    CHECK(member.sums().gross == euros("30400"));
}

// 70 % of 400 is 280; of them 33.70 is pay, which the price does not count.
TEST_CASE("a cover priced by pay does not count the cover that is pay") {
    Member member;
    member.contract.profile.covers = {
        {CoverKind::provident, {}, percent("70"), {BaseKind::total, {}, {}}, percent("100")}};
    const auto paid = member.pay("2026-01", "400");
    CHECK(paid.line("employer_prevoyance") == euros("280.00"));
    CHECK(member.sums().cover.as_pay == euros("33.70"));
}

TEST_CASE("the gross for a budget is the largest one where cover is pay as well") {
    for (const auto reference :
         {cae::ReliefReference::full, cae::ReliefReference::equivalent_hours}) {
        Member member = with_health_cover("300", "100");
        member.contract.relief_reference = reference;
        member.pay("2026-01", "1500");
        const auto february = member.month("2026-02");
        for (const char* budget : {"250", "450.10", "777.77", "1500", "2400"}) {
            const auto found = gross_for_budget(february, euros(budget));
            for (int more = 1; more <= 20'000; ++more) {
                CHECK_FALSE(february.employer_cost(found.gross + cents(more)) <= euros(budget));
            }
            if (found.gross > Money()) CHECK(found.remainder >= Money());
        }
    }
}

} // namespace cover_test
