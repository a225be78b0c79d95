// The greatest and smallest values that can be read: each one has an answer.
#include <cstdint>
#include <string>

#include <doctest/doctest.h>

#include "support/member.hpp"

namespace hostile_values_test {

using namespace cae_test;
using cae::Money;
using cae::ReliefReference;

constexpr std::int64_t largest = cae::largest_amount_cents;

// Eleven months of 2026 at the largest gross.
Member after_largest_months(Member member) {
    for (int number = 1; number <= 11; ++number) {
        member.pay(*cae::Month::of(2026, number), cents(largest));
    }
    return member;
}

void check_answers(const cae::PayMonth& month) {
    for (const std::int64_t target : {-largest, std::int64_t{0}, std::int64_t{1}, largest}) {
        CAPTURE(target);
        const auto found = gross_for_budget(month, cents(target));
        CHECK(found.remainder == cents(target) - month.employer_cost(found.gross));
        CHECK((found.gross == Money() || found.remainder >= Money()));
        const Money gross = gross_for_net(month, cents(target));
        CHECK((gross == Money() || month.net_before_tax(gross) <= cents(target)));
    }
}

TEST_CASE("a year at the largest gross has an answer, whatever the working time") {
    Member full;
    Member equivalent;
    equivalent.contract.relief_reference = ReliefReference::equivalent_hours;
    Member measured;
    measured.contract.weekly_hours = hours("0.01");
    measured.contract.overtime = hours("744");
    for (const Member& member : {full, equivalent, measured}) {
        check_answers(member.month("2026-01"));
        check_answers(after_largest_months(member).month("2026-12"));
    }
}

TEST_CASE("no gross above the largest one is found, whatever the budget") {
    const auto month = Member().month("2026-01");
    CHECK(gross_for_budget(month, cents(INT64_MAX)).gross == cents(largest));
    CHECK(gross_for_budget(month, cents(INT64_MIN)).gross == Money());
}

TEST_CASE("overtime without weekly hours, or with none, is not paid") {
    Member member;
    member.contract.overtime = hours("10");
    CHECK(member.month("2026-01").payslip(euros("1000")).overtime_pay == Money());
    member.contract.weekly_hours = hours("0");
    CHECK(member.month("2026-01").payslip(euros("1000")).overtime_pay == Money());
    check_answers(member.month("2026-01"));
}

TEST_CASE("a contract of no days has no ceiling and no relief") {
    Member member;
    member.contract.days_employed = 0;
    const auto paid = member.pay("2026-01", "1000");
    CHECK(paid.line("employer_vieillesse_plafonnee") == Money());
    CHECK(paid.line("employer_cet") == Money()); // 8 ceilings of 0
    CHECK(paid.line("employer_maladie") == euros("130"));
    CHECK(paid.slip.general_relief == Money());
    check_answers(member.month("2026-02"));
}

TEST_CASE("rates of 0 % and of 100 % have an answer") {
    for (const std::string rate : {"0", "100"}) {
        CAPTURE(rate);
        Member member;
        cae::PayProfile& profile = member.contract.profile;
        profile.category = cae::Category::cadre;
        profile.accident_rate = percent(rate);
        profile.mobility_rate = percent(rate);
        profile.covers = {cae::fixed_health_cover(cents(largest), percent(rate)),
                          provident_cover(rate)};
        const auto paid = member.pay("2026-01", "1000");
        const Money pay = euros("1000") + member.sums().cover.as_pay;
        CHECK(paid.line("employer_atmp") == (profile.accident_rate == cae::Rate() ? Money() : pay));
        check_answers(member.month("2026-02"));
    }
}

TEST_CASE("every headcount from nobody on pays contributions") {
    for (const int headcount : {0, 1, 10, 11, 49, 50, 2000, 10'000'000}) {
        CAPTURE(headcount);
        Member member;
        member.contract.profile.headcount = headcount;
        const auto paid = member.pay("2026-01", "1000");
        CHECK(paid.line("employer_maladie") == euros("130"));
        CHECK(paid.line("employer_formation") == (headcount < 11 ? euros("5.50") : euros("10")));
        CHECK(paid.slip.general_relief > Money());
    }
}

TEST_CASE("a gross of 0 in a first month has no line") {
    const auto paid = Member().pay("2026-01", "0");
    for (const Money line : paid.slip.lines) CHECK(line == Money());
    CHECK(paid.slip.employer_cost == Money());
    CHECK(paid.slip.net_social == Money());
}

TEST_CASE("sums that leave 64 bits are refused, not wrapped") {
    CHECK_THROWS_AS((void)Member().month("2026-01").payslip(cents(INT64_MAX)), cae::MoneyOverflow);
}

} // namespace hostile_values_test
