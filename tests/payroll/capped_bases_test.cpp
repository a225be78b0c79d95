// Bases bounded by the ceiling, regularised since January.
#include <doctest/doctest.h>

#include "support/member.hpp"

namespace capped_bases_test {

using namespace cae_test;
using cae::Category;
using cae::Money;

Money ceiling_of(const char* period, int days, const char* weekly_hours) {
    Member member;
    member.contract.days_employed = days;
    if (weekly_hours != nullptr) member.contract.weekly_hours = hours(weekly_hours);
    return member.month(period).reference().ceiling;
}

TEST_CASE("the ceiling is shared by hours and by days") {
    CHECK(ceiling_of("2026-01", 31, nullptr) == euros("4005"));
    CHECK(ceiling_of("2026-01", 31, "17.5") == euros("2002.50"));
    CHECK(ceiling_of("2026-06", 15, nullptr) == euros("2002.50"));
    CHECK(ceiling_of("2026-06", 15, "17.5") == euros("1001.25"));
    CHECK(ceiling_of("2026-06", 0, nullptr) == Money());
}

TEST_CASE("the ceiling is rounded once") {
    // 4 005 x 17.33 / 35 x 7 / 31 = 447.7849; 1 983.05 x 7 / 31 = 447.7855.
    CHECK(ceiling_of("2026-01", 7, "17.33") == euros("447.78"));
    CHECK(ceiling_of("2026-01", 21, "17.33") == euros("1343.35"));
}

TEST_CASE("hours above the legal week do not raise the ceiling") {
    CHECK(ceiling_of("2026-01", 31, "39") == euros("4005"));
}

TEST_CASE("overtime does not raise the ceiling") {
    Member member;
    member.contract.weekly_hours = hours("35");
    member.contract.overtime = hours("40");
    CHECK(member.month("2026-01").reference().ceiling == euros("4005"));
}

TEST_CASE("a month at gross 0 inside a contract adds its ceiling") {
    Member idle;
    idle.pay("2026-01", "0");
    CHECK(idle.pay("2026-02", "8010").line("employer_vieillesse_plafonnee") == euros("684.86"));
    Member entered;
    CHECK(entered.pay("2026-02", "8010").line("employer_vieillesse_plafonnee") == euros("342.43"));
}

TEST_CASE("pay above the ceiling comes back under it later in the year") {
    Member member;
    const auto january = member.pay("2026-01", "5000");
    CHECK(january.line("employer_agirc_arrco_t1") == euros("189.04")); // 4.72 % of 4 005
    CHECK(january.line("employer_agirc_arrco_t2") == euros("128.85")); // 12.95 % of 995
    const auto february = member.pay("2026-02", "3000");
    CHECK(february.line("employer_agirc_arrco_t1") == euros("188.56"));  // of 3 995
    CHECK(february.line("employer_agirc_arrco_t2") == euros("-128.85")); // of -995
}

TEST_CASE("negative bases round half away from zero, like positive ones") {
    // 1.08 % of 12.50 and of -12.50: 0.135.
    Member member;
    CHECK(member.pay("2026-01", "4017.50").line("employee_ceg_t2") == euros("0.14"));
    CHECK(member.pay("2026-02", "3992.50").line("employee_ceg_t2") == euros("-0.14"));
}

TEST_CASE("a line is rounded on the base of the month, not as the difference of rounded sums") {
    // AGS: 0.25 % of 101 = 0.2525 every month; of 202 = 0.505, and 0.51 - 0.25 would be 0.26.
    Member member;
    CHECK(member.pay("2026-01", "101").line("employer_ags") == euros("0.25"));
    CHECK(member.pay("2026-02", "101").line("employer_ags") == euros("0.25"));
}

TEST_CASE("tranche 2 ends at 8 ceilings") {
    Member member;
    const auto paid = member.pay("2026-01", "40000");
    CHECK(paid.line("employer_agirc_arrco_t2") == euros("3630.53")); // 12.95 % of 7 x 4 005
    CHECK(paid.line("employer_chomage") == euros("640.80"));         // 4 % of 4 x 4 005
    CHECK(paid.line("employer_ags") == euros("40.05"));
}

TEST_CASE("CET is due above the ceiling only, and then from the first euro") {
    Member member;
    const auto month = member.month("2026-01");
    const auto cet = [&](const char* gross, const char* line) {
        return PaidMonth{&month.rules(), month.payslip(euros(gross))}.line(line);
    };
    CHECK(cet("4005.00", "employer_cet") == Money());
    CHECK(cet("4005.00", "employee_cet") == Money());
    CHECK(cet("4005.01", "employer_cet") == euros("8.41")); // 0.21 %
    CHECK(cet("4005.01", "employee_cet") == euros("5.61")); // 0.14 %
    CHECK(cet("40000", "employer_cet") == euros("67.28"));  // of 8 ceilings
}

TEST_CASE("CET is given back when the sums fall to the ceilings") {
    Member member;
    CHECK(member.pay("2026-01", "5000").line("employer_cet") == euros("10.50"));
    Member above = member;
    CHECK(member.pay("2026-02", "3010").line("employer_cet") == euros("-10.50")); // 8 010 exactly
    CHECK(above.pay("2026-02", "3010.01").line("employer_cet") == euros("6.32"));
}

TEST_CASE("a member who becomes cadre in July pays APEC on F(July) - F(June)") {
    Member member;
    for (int number = 1; number <= 6; ++number) {
        const auto paid = member.pay(*cae::Month::of(2026, number), euros("20000"));
        CHECK(paid.line("employer_apec") == Money());
    }
    member.contract.profile.category = Category::cadre;
    // Four ceilings: 112 140 - 96 120 = 16 020, though July's pay is 3 000.
    const auto july = member.pay("2026-07", "3000");
    CHECK(july.line("employer_apec") == euros("5.77"));
    CHECK(july.line("employee_apec") == euros("3.84"));
}

TEST_CASE("FNAL is 0.10 % up to the ceiling below 50 staff, 0.50 % of all pay from 50") {
    Member member;
    member.contract.profile.headcount = 49;
    CHECK(member.pay("2026-01", "5000").line("employer_fnal") == euros("4.01")); // 4.005
    Member larger;
    larger.contract.profile.headcount = 50;
    CHECK(larger.pay("2026-01", "5000").line("employer_fnal") == euros("25.00"));
}

} // namespace capped_bases_test
