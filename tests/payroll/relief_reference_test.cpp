// S, the minimum wage that the general relief compares pay with.
#include <string>

#include <doctest/doctest.h>

#include "support/member.hpp"

namespace relief_reference_test {

using namespace cae_test;
using cae::ReliefReference;

std::string coefficient_of(const Member& member, const char* period, const char* gross) {
    return to_string(member.month(period).coefficient(euros(gross)));
}

Member measured(const char* weekly_hours) {
    Member member;
    member.contract.weekly_hours = hours(weekly_hours);
    return member;
}

Member employed(int days) {
    Member member;
    member.contract.days_employed = days;
    return member;
}

TEST_CASE("the minimum wage of June 2026 is not that of the relief") {
    // X = (3 x 1823.0333 / 2500 - 1) / 2; with 12.31 an hour C would be 0.1839.
    CHECK(coefficient_of(Member(), "2026-05", "2500") == "0.1719");
    CHECK(coefficient_of(Member(), "2026-06", "2500") == "0.1719");
    CHECK(coefficient_of(Member(), "2026-12", "2500") == "0.1719");
}

TEST_CASE("a month has 1820 / 12 hours, not 151.67") {
    // With 151.67 hours C would be 0.3584 and 0.3546.
    CHECK(coefficient_of(Member(), "2026-01", "1901") == "0.3583");
    CHECK(coefficient_of(Member(), "2026-01", "1909") == "0.3545");
    CHECK(coefficient_of(measured("35"), "2026-01", "1901") == "0.3583");
}

TEST_CASE("the minimum wage of a month is exact, not rounded to the cent") {
    // 3 x 12.02 x 1820 / 12 = 5 469.10; three times 1 823.03 would be 5 469.09.
    CHECK(coefficient_of(Member(), "2026-01", "5469.09") == "0.0200");
    CHECK(coefficient_of(Member(), "2026-01", "5469.10") == "0.0000");
}

TEST_CASE("on entry and exit S is shared by calendar days, whatever the working time") {
    // 15 of 30 days: 3 S = 2 734.55.
    Member half = employed(15);
    CHECK(coefficient_of(half, "2026-06", "2734.54") == "0.0200");
    CHECK(coefficient_of(half, "2026-06", "2734.55") == "0.0000");
    half.contract.weekly_hours = hours("35");
    CHECK(coefficient_of(half, "2026-06", "2734.54") == "0.0200");
    CHECK(coefficient_of(half, "2026-06", "2734.55") == "0.0000");
}

TEST_CASE("equivalent hours on entry: S is the smaller of the shared minimum wage and pay") {
    Member half = employed(15);
    half.contract.relief_reference = ReliefReference::equivalent_hours;
    CHECK(coefficient_of(half, "2026-06", "911.51") == "0.3981"); // S = pay
    CHECK(coefficient_of(half, "2026-06", "2734.55") == "0.0000");
}

TEST_CASE("measured time: S follows the hours of the contract") {
    // Half time at 1 000 compares as full time at 2 000.
    CHECK(coefficient_of(measured("17.5"), "2026-01", "1000") == "0.3147");
    CHECK(coefficient_of(measured("35"), "2026-01", "2000") == "0.3147");
}

TEST_CASE("measured time has one S: the choice of reference is for pay without measured time") {
    Member member = measured("35");
    member.contract.relief_reference = ReliefReference::equivalent_hours;
    member.pay("2026-01", "3000"); // S = 1 823.03
    // X = (3 x 3646.0667 / 3600 - 1) / 2 > 1: with S = 600 for this month it would be 0.1362.
    CHECK(coefficient_of(member, "2026-02", "600") == "0.3981");
}

TEST_CASE("overtime hours count once in S") {
    // 10 hours: S = 1 823.0333 + 120.20; pay 2 000 + 164.84. Without them C would be 0.2556.
    Member member = measured("35");
    member.contract.overtime = hours("10");
    CHECK(coefficient_of(member, "2026-01", "2000") == "0.3024");
}

TEST_CASE("full reference: a month without pay adds its minimum wage, and relief comes back") {
    Member member;
    CHECK(member.pay("2026-01", "5000").slip.general_relief == euros("109.00")); // 0.0218
    // C(5 000 / 3 646.07) = 0.1719: 859.50 - 109.00.
    CHECK(member.pay("2026-02", "0").slip.general_relief == euros("750.50"));
    // S reaches pay: 0.3981 x 5 000 = 1 990.50, less 859.50.
    CHECK(member.pay("2026-03", "0").slip.general_relief == euros("1131.00"));
}

TEST_CASE("equivalent hours: a month without pay adds no minimum wage") {
    Member member;
    member.contract.relief_reference = ReliefReference::equivalent_hours;
    CHECK(member.pay("2026-01", "5000").slip.general_relief == euros("109.00"));
    CHECK(member.pay("2026-02", "0").slip.general_relief == euros("0"));
}

} // namespace relief_reference_test
