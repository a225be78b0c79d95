// The general relief on sums: what is taken back, what starts again, what bounds it.
#include <string>

#include <doctest/doctest.h>

#include "support/member.hpp"

namespace relief_sums_test {

using namespace cae_test;
using cae::Money;

Member with_accident_rate(const char* rate) {
    Member member;
    member.contract.profile.accident_rate = percent(rate);
    return member;
}

std::string coefficient_of(const Member& member, const char* period, const char* gross) {
    return to_string(member.month(period).coefficient(euros(gross)));
}

TEST_CASE("a month of high pay takes back the relief of the months before") {
    Member member;
    CHECK(member.pay("2026-01", "1800").slip.general_relief == euros("716.58")); // 0.3981
    // 8 800 against 3 646.07: C 0.0295, 259.60 for the sums.
    const auto paid = member.pay("2026-02", "7000");
    CHECK(to_string(paid.slip.relief_coefficient) == "0.0295");
    CHECK(paid.slip.general_relief == euros("-456.98"));
}

TEST_CASE("sums start again in January") {
    Member member;
    for (int number = 1; number <= 12; ++number) {
        member.pay(*cae::Month::of(2025, number), euros("6000"));
    }
    CHECK(member.pay("2026-01", "2000").slip.general_relief == euros("629.40")); // 0.3147
    CHECK(member.sums().year == 2026);
    CHECK(member.sums().gross == euros("2000"));
    CHECK(member.sums().ceiling == euros("4005"));
}

TEST_CASE("2025: the relief's sums start again in May, with the formula's second version") {
    Member member;
    for (int number = 1; number <= 4; ++number) {
        const auto paid = member.pay(*cae::Month::of(2025, number), euros("6000"));
        CHECK(paid.slip.general_relief == Money()); // above 1.6 x 1 801.80
    }
    // .3193 / .6 x (1.6 x 1801.8 / 2000 - 1) = 0.23492; since January it would still be nothing.
    const auto may = member.pay("2025-05", "2000");
    CHECK(to_string(may.slip.relief_coefficient) == "0.2349");
    CHECK(may.slip.general_relief == euros("469.80"));
    CHECK(member.pay("2025-06", "2000").slip.general_relief == euros("469.80"));
}

TEST_CASE("2025: ceilings do not start again in May") {
    Member member;
    for (int number = 1; number <= 4; ++number) {
        member.pay(*cae::Month::of(2025, number), euros("0"));
    }
    // Five ceilings of 3 925: all of 5 000 is below, 8.55 %.
    CHECK(member.pay("2025-05", "5000").line("employer_vieillesse_plafonnee") == euros("427.50"));
}

TEST_CASE("the relief never exceeds the contributions it relieves") {
    // 0.3981 x 0.02 rounds to one cent, and every contribution on 0.02 to nothing.
    Member member;
    const auto first = member.pay("2026-01", "0.02");
    CHECK(to_string(first.slip.relief_coefficient) == "0.3981");
    CHECK(first.slip.general_relief == Money());
    CHECK(first.slip.employer_cost == euros("0.02"));
    // The cent that was refused comes back: 0.3981 x 1.02 = 0.41, within contributions of 0.41.
    CHECK(member.pay("2026-02", "1").slip.general_relief == euros("0.41"));
}

TEST_CASE(
    "the bound on the relief counts the contributions since January, not those of the month") {
    // January: C 0.0218 on 5 000. February without pay gets 750.50 though nothing is due that
    // month.
    Member member;
    member.pay("2026-01", "5000");
    const auto paid = member.pay("2026-02", "0");
    CHECK(paid.slip.general_relief == euros("750.50"));
    CHECK(member.sums().relief.relief_of_year <=
          member.sums().relief.relieved_contributions_of_year);
}

TEST_CASE("an accident rate below 0.49 lowers the highest coefficient and delta") {
    // .3981 - .0019; at 2 000: .02 + .3762 x X^1.75.
    CHECK(coefficient_of(with_accident_rate("0.30"), "2026-01", "1000") == "0.3962");
    CHECK(coefficient_of(with_accident_rate("0.30"), "2026-01", "2000") == "0.3132");
    CHECK(coefficient_of(with_accident_rate("0.48"), "2026-01", "1000") == "0.3980");
    CHECK(coefficient_of(with_accident_rate("0.49"), "2026-01", "1000") == "0.3981");
    CHECK(coefficient_of(with_accident_rate("9.90"), "2026-01", "1000") == "0.3981");
}

TEST_CASE("2025: the accident rate that counts is 0.46, and 0.50 from May") {
    CHECK(coefficient_of(with_accident_rate("0.30"), "2025-01", "1000") == "0.3178");
    CHECK(coefficient_of(with_accident_rate("0.46"), "2025-01", "1000") == "0.3194");
    CHECK(coefficient_of(with_accident_rate("0.46"), "2025-05", "1000") == "0.3189");
    CHECK(coefficient_of(with_accident_rate("0.50"), "2025-05", "1000") == "0.3193");
}

TEST_CASE("the relief is due to every employer: its delta is higher from 50 staff") {
    Member member;
    member.contract.profile.headcount = 49;
    CHECK(coefficient_of(member, "2026-01", "1000") == "0.3981");
    member.contract.profile.headcount = 50;
    CHECK(coefficient_of(member, "2026-01", "1000") == "0.4021");
}

// 2 000 a month, 15 days sick of 31 and 500 kept: 1 032.26 + 500 = 1 532.26. S = 1 823.03 x 1
// 532.26 / 2 000 = 1 396.68, C = .3147 and the relief 482.20, as of the whole month's pay.
TEST_CASE("a month of sickness with pay kept has the coefficient of its whole month") {
    Member member;
    member.contract.profile.headcount = 34;
    const cae::PayRules& rules = rules_for(month("2026-01"), member.contract.profile);
    cae::MonthTerms terms{hours("35"), cae::ReliefReference::full, 31, {}, {}};
    terms.pay_due = euros("1532.26");
    terms.whole_pay = euros("2000");
    const cae::PayMonth january(rules, month_reference(rules.law, terms), {});
    const auto slip = january.payslip(euros("1532.26"));
    CHECK(to_string(slip.relief_coefficient) == "0.3147");
    CHECK(slip.general_relief == euros("482.20"));
    CHECK(slip.sums_after.ceiling == euros("4005"));
}

} // namespace relief_sums_test
