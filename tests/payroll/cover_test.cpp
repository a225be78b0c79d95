// Health cover and provident cover (prévoyance), from their lines to the net.
#include <doctest/doctest.h>

#include "support/member.hpp"

using namespace cae_test;
using cae::Category;
using cae::Money;

namespace {

Member cadre_with_provident_cover() {
    Member member;
    member.contract.profile.category = Category::cadre;
    member.contract.profile.provident_cover_rate = percent("1.5");
    return member;
}

Member with_health_cover(const char* total, const char* employer_share) {
    Member member;
    member.contract.profile.health_cover_total = euros(total);
    member.contract.profile.health_cover_employer_share = percent(employer_share);
    return member;
}

} // namespace

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

TEST_CASE("provident cover is for cadres") {
    Member member = cadre_with_provident_cover();
    member.contract.profile.category = Category::non_cadre;
    CHECK(member.pay("2026-01", "2000").line("employer_prevoyance") == Money());
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
    member.contract.profile.health_cover_total = euros("45.01");
    member.contract.profile.health_cover_employer_share = percent("50");
    // 8 % of 60.08 + 22.51.
    CHECK(member.pay("2026-01", "5000").line("employer_forfait_social") == euros("6.61"));
    member.contract.profile.headcount = 10;
    CHECK(member.pay("2026-02", "5000").line("employer_forfait_social") == Money());
}

TEST_CASE("the employer's provident cover is not added to taxable net, its health cover is") {
    Member member = cadre_with_provident_cover();
    member.contract.profile.health_cover_total = euros("45.01");
    member.contract.profile.health_cover_employer_share = percent("50");
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
