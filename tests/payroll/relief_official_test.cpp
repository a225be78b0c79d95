// Figures that others published or that the specification measured, for the general relief of 2026.
#include <array>
#include <string>

#include <doctest/doctest.h>

#include "cae/payroll/relief_split.hpp"
#include "support/member.hpp"

namespace relief_official_test {

using namespace cae_test;
using cae::Money;
using cae::ReliefReference;

Member with_headcount(int headcount) {
    Member member;
    member.contract.profile.headcount = headcount;
    return member;
}

// Six months at 600 and six at 3 000: the relief of the year.
Money relief_of_irregular_year(ReliefReference reference) {
    Member member;
    member.contract.relief_reference = reference;
    Money relief;
    for (int number = 1; number <= 12; ++number) {
        const auto period = *cae::Month::of(2026, number);
        const Money gross = number <= 6 ? euros("600") : euros("3000");
        relief += member.pay(period, gross).slip.general_relief;
    }
    return relief;
}

TEST_CASE("BOSS: twelve months of 2026 paid exactly the minimum wage, below 50 staff") {
    const std::array<std::string, 12> coefficients{"0.3981", "0.3981", "0.3981", "0.3981",
                                                   "0.3981", "0.3941", "0.3913", "0.3892",
                                                   "0.3876", "0.3863", "0.3853", "0.3844"};
    Member member = with_headcount(10);
    member.contract.weekly_hours = hours("35");
    for (int number = 1; number <= 12; ++number) {
        CAPTURE(number);
        // 1820 / 12 hours at 12.02, from June at 12.31.
        const Money gross = number < 6 ? euros("1823.03") : euros("1867.02");
        const auto paid = member.pay(*cae::Month::of(2026, number), gross);
        CHECK(to_string(paid.slip.relief_coefficient) ==
              coefficients[static_cast<std::size_t>(number - 1)]);
    }
}

TEST_CASE("70 staff, June 2026 alone, 2 000 EUR: C 0.3178, relief 635.60") {
    const auto paid = with_headcount(70).pay("2026-06", "2000");
    CHECK(to_string(paid.slip.relief_coefficient) == "0.3178");
    CHECK(paid.slip.general_relief == euros("635.60"));
}

TEST_CASE("six months at 600 and six at 3 000 relieve 8 598.96, with equivalent hours 2 941.92") {
    CHECK(relief_of_irregular_year(ReliefReference::full) == euros("8598.96"));
    CHECK(relief_of_irregular_year(ReliefReference::equivalent_hours) == euros("2941.92"));
}

TEST_CASE("twelve separate months are not the law") {
    // Six months at 0.3981 x 600 and six at 0.0999 x 3 000 would relieve 3 231.36.
    Member separate;
    const Money low = separate.month("2026-01").payslip(euros("600")).general_relief;
    const Money high = separate.month("2026-01").payslip(euros("3000")).general_relief;
    CHECK(low == euros("238.86"));
    CHECK(high == euros("299.70"));
    // On the sums, July at 3 000 after six months at 600 still has 0.3981: 1 194.30.
    Member member;
    for (int number = 1; number <= 6; ++number) {
        member.pay(*cae::Month::of(2026, number), euros("600"));
    }
    CHECK(member.pay("2026-07", "3000").slip.general_relief == euros("1194.30"));
}

// Urssaf's example of July 2026: 70 staff, 15 000 over seven months, a bonus of 1 000 among them.
// Of the 13 000 until June the coefficient is .2575, the relief 3 347.50.
TEST_CASE(
    "July 2026 of 70 staff, 15 000 since January: .2652, 3 978 in all, 630.50 for the month") {
    Member member = with_headcount(70);
    for (int number = 1; number <= 5; ++number) {
        member.pay(*cae::Month::of(2026, number), euros("2000"));
    }
    member.pay("2026-06", "3000");
    CHECK(member.sums().relief.relief == euros("3347.50"));
    const auto july = member.pay("2026-07", "2000");
    CHECK(to_string(july.slip.relief_coefficient) == "0.2652");
    CHECK(july.slip.general_relief == euros("630.50"));
    CHECK(member.sums().relief.relief == euros("3978"));
}

TEST_CASE("a relief of 473.42 is declared as 401.95 to Urssaf and 71.47 to Agirc-Arrco") {
    const auto& rules = rules_for(month("2026-01"), with_headcount(10).contract.profile);
    const auto parts = relief_by_collector(rules, euros("473.42"));
    REQUIRE(parts.size() == 2);
    CHECK(parts.at("urssaf") == euros("401.95"));
    CHECK(parts.at("retraite") == euros("71.47"));
}

TEST_CASE("from 50 staff Urssaf's part is .3420 / .4021 of the relief") {
    // 473.42 x .3420 / .4021 = 402.660...
    const auto& rules = rules_for(month("2026-01"), with_headcount(50).contract.profile);
    const auto parts = relief_by_collector(rules, euros("473.42"));
    CHECK(parts.at("urssaf") == euros("402.66"));
    CHECK(parts.at("retraite") == euros("70.76"));
}

TEST_CASE("the two parts of a relief sum to it, whatever its sign") {
    const auto& rules = rules_for(month("2026-01"), with_headcount(10).contract.profile);
    for (int count = -300; count <= 300; ++count) {
        Money sum;
        for (const auto& part : relief_by_collector(rules, cents(count))) sum += part.second;
        CHECK(sum == cents(count));
    }
}

} // namespace relief_official_test
