// 2025: health insurance and family allowances at a reduced rate up to 2.25 and 3.3 minimum wages.
#include <doctest/doctest.h>

#include "support/member.hpp"

namespace thresholds_2025_test {

using namespace cae_test;
using cae::Money;

Money line(const char* gross, const char* name) {
    Member member;
    return member.pay("2025-01", gross).line(name);
}

TEST_CASE("at 2.25 minimum wages exactly health insurance is still 7 %") {
    CHECK(line("4054.05", "employer_maladie") == euros("283.78")); // 2.25 x 1 801.80
    CHECK(line("4054.06", "employer_maladie") == euros("527.03")); // 13 %
}

TEST_CASE("at 3.3 minimum wages exactly family allowances are still 3.45 %") {
    CHECK(line("5945.94", "employer_allocations_familiales") == euros("205.13"));
    CHECK(line("5945.95", "employer_allocations_familiales") == euros("312.16")); // 5.25 %
}

TEST_CASE("the base rate and the complement are one line, rounded once") {
    // 13 % of 4 054.07 is 527.0291; 283.78 + 243.24 would be 527.02.
    CHECK(line("4054.07", "employer_maladie") == euros("527.03"));
}

TEST_CASE("the complement is taken back when the sums fall to the threshold") {
    Member member;
    CHECK(member.pay("2025-01", "5000").line("employer_maladie") == euros("650.00"));
    // 8 000 is below 2 x 4 054.05: 7 % of 3 000 less 6 % of 5 000.
    CHECK(member.pay("2025-02", "3000").line("employer_maladie") == euros("-90.00"));
}

TEST_CASE("thresholds run since January, though the relief's sums start again in May") {
    Member member;
    for (int number = 1; number <= 4; ++number) {
        member.pay(*cae::Month::of(2025, number), euros("0"));
    }
    // Five months of minimum wage: 9 000 is below 2.25 x 9 009.
    CHECK(member.pay("2025-05", "9000").line("employer_maladie") == euros("630.00"));
}

TEST_CASE("thresholds use the minimum wage of the relief: shared by hours and days") {
    Member member;
    member.contract.weekly_hours = hours("17.5");
    CHECK(member.pay("2025-01", "2027.02").line("employer_maladie") == euros("141.89"));
    Member above;
    above.contract.weekly_hours = hours("17.5");
    CHECK(above.pay("2025-01", "2027.03").line("employer_maladie") == euros("263.51"));
    Member entered;
    entered.contract.days_employed = 15;
    CHECK(entered.pay("2025-06", "2027.03").line("employer_maladie") == euros("263.51"));
}

TEST_CASE("the reduced rates end with 2025") {
    Member member;
    const auto paid = member.pay("2026-01", "2000");
    CHECK(paid.line("employer_maladie") == euros("260.00"));
    CHECK(paid.line("employer_allocations_familiales") == euros("105.00"));
}

} // namespace thresholds_2025_test
