// The inverse of pay: cases whose answer is known to the cent.
#include <string>

#include <doctest/doctest.h>

#include "support/member.hpp"

namespace gross_search_test {

using namespace cae_test;
using cae::GrossForBudget;
using cae::Money;

struct Found {
    Money gross;
    Money remainder;
};

Found found(const cae::PayMonth& month, const std::string& budget) {
    const GrossForBudget result = gross_for_budget(month, euros(budget));
    return {result.gross, result.remainder};
}

void check(const cae::PayMonth& month, const std::string& budget, Found expected) {
    CAPTURE(budget);
    const Found result = found(month, budget);
    CHECK(result.gross == expected.gross);
    CHECK(result.remainder == expected.remainder);
}

TEST_CASE("the gross found is the largest one whose cost does not exceed the budget") {
    // 4 005 costs 5 580.41; one cent more bears CET: 5 588.83.
    const auto month = Member().month("2026-01");
    check(month, "5580.41", {euros("4005.00"), euros("0.00")});
    check(month, "5588.82", {euros("4005.00"), euros("8.41")});
    check(month, "5588.83", {euros("4005.01"), euros("0.00")});
}

TEST_CASE("at the exit of 3 minimum wages a budget can leave 109.38") {
    // 5 469.09 costs 7 736.15 with a relief of 0.02 x 5 469.09; 5 469.10 has none.
    const auto month = Member().month("2026-01");
    check(month, "7845.53", {euros("5469.09"), euros("109.38")});
    check(month, "7845.54", {euros("5469.10"), euros("0.00")});
}

TEST_CASE("when the annual exit is crossed in December a budget can leave 1 312.60") {
    Member member;
    for (int number = 1; number <= 11; ++number) {
        member.pay(*cae::Month::of(2026, number), euros("5469.00"));
    }
    // 36 x 1 823.0333 = 65 629.20 is reached by 5 470.20.
    const auto december = member.month("2026-12");
    check(december, "9050.29", {euros("5470.19"), euros("1312.60")});
    check(december, "9050.30", {euros("5470.20"), euros("0.00")});
}

TEST_CASE("a relief that comes back pays for a gross, even from a budget of 0 or less") {
    Member member;
    member.pay("2026-01", "5000");
    const auto february = member.month("2026-02");
    CHECK(february.employer_cost(Money()) == euros("-760.10"));
    check(february, "0", {euros("441.05"), euros("0.00")});
    check(february, "1", {euros("441.81"), euros("0.00")});
    check(february, "-500", {euros("149.53"), euros("0.02")});
    check(february, "-760.10", {euros("0.00"), euros("0.00")});
    check(february, "-760.11", {euros("0.00"), euros("-0.01")});
}

TEST_CASE("when a gross of 0 already costs more than the budget, the remainder is negative") {
    // Below 50 staff 0.40 % of January's 1 800 is taken back.
    Member member;
    member.contract.profile.headcount = 50;
    member.pay("2026-01", "1800");
    member.contract.profile.headcount = 49;
    const auto february = member.month("2026-02");
    CHECK(february.payslip(Money()).general_relief == euros("-7.20"));
    check(february, "0", {euros("0.00"), euros("-7.20")});
    check(february, "7.21", {euros("0.02"), euros("0.00")});
    check(february, "1000", {euros("959.63"), euros("0.01")});
}

TEST_CASE("equivalent hours: the largest gross is found where cost falls as gross rises") {
    Member member;
    member.contract.relief_reference = cae::ReliefReference::equivalent_hours;
    member.pay("2026-01", "3000");
    const auto february = member.month("2026-02");
    CHECK(february.employer_cost(euros("1796.59")) == euros("1965.63"));
    CHECK(february.employer_cost(euros("1796.60")) == euros("1965.15"));
    check(february, "1965.15", {euros("1796.60"), euros("0.00")});
    // Bisection would answer 129.97, 164.57 and 206.12.
    CHECK(found(february, "146.62").gross == euros("130.20"));
    CHECK(found(february, "185.47").gross == euros("164.80"));
    CHECK(found(february, "232.09").gross == euros("206.37"));
}

TEST_CASE("equivalent hours, 2025: the gross lies beyond the fall of health insurance to 7 %") {
    // (5 000 + 756.76) / (1 801.80 + 756.76) is 2.25: January's complement of 300 comes back.
    Member member;
    member.contract.relief_reference = cae::ReliefReference::equivalent_hours;
    member.pay("2025-01", "5000");
    const auto february = member.month("2025-02");
    CHECK(february.employer_cost(euros("756.75")) == euros("1060.71"));
    CHECK(february.employer_cost(euros("756.76")) == euros("715.32"));
    check(february, "715.31", {euros("512.53"), euros("0.00")});
    check(february, "715.32", {euros("756.76"), euros("0.00")});
}

TEST_CASE("equivalent hours, 2025: pay since January may fall against the minimum wage alone") {
    // In May the relief's sums are empty; 16 907.04 / 7 514.24 is 2.25 at 307.04.
    Member member;
    member.contract.relief_reference = cae::ReliefReference::equivalent_hours;
    for (int number = 1; number <= 4; ++number) {
        member.pay(*cae::Month::of(2025, number), euros("4150"));
    }
    const auto may = member.month("2025-05");
    CHECK(may.employer_cost(euros("307.03")) == euros("301.98"));
    CHECK(may.employer_cost(euros("307.04")) == euros("-712.44"));
    check(may, "0", {euros("995.73"), euros("0.02")});
    check(may, "10", {euros("1005.40"), euros("0.00")});
}

TEST_CASE("equivalent hours, 2025: pay since May may fall against the minimum wage alone") {
    // Since January five full minimum wages for 2 700; since May one.
    Member member;
    for (int number = 1; number <= 4; ++number) {
        member.pay(*cae::Month::of(2025, number), euros("0"));
    }
    member.contract.relief_reference = cae::ReliefReference::equivalent_hours;
    member.pay("2025-05", "2700");
    const auto june = member.month("2025-06");
    CHECK(june.employer_cost(euros("227.25")) == euros("235.07"));
    CHECK(june.employer_cost(euros("227.49")) == euros("235.07"));
    check(june, "235.07", {euros("227.49"), euros("0.00")}); // bisection would stop at 227.25
}

TEST_CASE("the gross for a net is the largest one whose net does not exceed it") {
    const auto month = Member().month("2026-01");
    CHECK(gross_for_net(month, euros("1741.51")) == euros("2200.00"));
    CHECK(month.net_before_tax(euros("2200.01")) == euros("1741.52"));
}

TEST_CASE("the gross for a net is found where net falls by a cent as gross rises") {
    // Bisection would stop at 2 196.14.
    const auto month = Member().month("2026-01");
    CHECK(month.net_before_tax(euros("2196.14")) == euros("1738.46"));
    CHECK(month.net_before_tax(euros("2196.15")) == euros("1738.47"));
    CHECK(month.net_before_tax(euros("2196.16")) == euros("1738.46"));
    CHECK(gross_for_net(month, euros("1738.46")) == euros("2196.16"));
}

TEST_CASE("the gross for a net lies beyond the fall that CET makes at the ceiling") {
    const auto month = Member().month("2026-01");
    CHECK(month.net_before_tax(euros("4005.00")) == euros("3170.35"));
    CHECK(month.net_before_tax(euros("4005.01")) == euros("3164.75"));
    CHECK(gross_for_net(month, euros("3170.35")) == euros("4012.01"));
}

TEST_CASE("the gross for a net is 0 when a gross of 0 already leaves more") {
    Member member;
    member.pay("2026-01", "5000"); // 995 of it come back under the ceiling in February
    const auto february = member.month("2026-02");
    CHECK(february.net_before_tax(Money()) == euros("-4.84"));
    CHECK(gross_for_net(february, euros("-4.85")) == Money());
    CHECK(gross_for_net(february, Money()) == euros("6.10"));
    CHECK(february.net_before_tax(euros("6.11")) > Money());
}

TEST_CASE("budget and net answer for the greatest amounts that can be read") {
    const auto month = Member().month("2026-01");
    const auto budget = gross_for_budget(month, euros("99999999.99"));
    CHECK(budget.remainder >= Money());
    CHECK(month.employer_cost(budget.gross + cents(1)) > euros("99999999.99"));
    CHECK(gross_for_budget(month, euros("-99999999.99")).gross == Money());
    CHECK(gross_for_net(month, euros("-99999999.99")) == Money());
    CHECK(gross_for_net(month, euros("99999999.99")) == euros("99999999.99")); // the search's end
}

} // namespace gross_search_test
