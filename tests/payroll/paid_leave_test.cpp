// Days of leave by reference period, and the indemnity by both methods.
#include "cae/law/law_in_force.hpp"
#include "cae/payroll/paid_leave.hpp"
#include "law/config_law.hpp"
#include "support/values.hpp"

namespace paid_leave_test {

using cae::LeaveCounters;
using cae::LeaveDays;
using cae::LeavePeriod;
using cae::PaidLeaveLaw;
using cae_test::euros;
using cae_test::month;

LeaveDays days(std::string_view text) {
    return {cae_test::known(cae::parse_scaled(text, 2), text)};
}

// 2.5 days a month, 30 a period that begins on 1 June, whole days, a tenth, 26 days a month.
const PaidLeaveLaw law{days("2.5"), days("30"), 6, days("1"), cae_test::percent("10"), days("26")};

LeavePeriod period(std::string_view acquired, std::string_view taken, std::string_view gross) {
    return {days(acquired), days(taken), euros(gross)};
}

LeaveCounters since(std::string_view first_month) {
    LeaveCounters counters;
    counters.since = month(first_month);
    return counters;
}

TEST_CASE("a whole month gives 2.5 days, a part of one its share by calendar days") {
    LeaveCounters counters = since("2025-06");
    CHECK(acquire_leave(law, month("2026-02"), {28, 0}, counters) == days("2.5"));
    CHECK(acquire_leave(law, month("2026-04"), {15, 0}, counters) == days("1.25"));
    CHECK(acquire_leave(law, month("2026-02"), {13, 0}, counters) == days("1.16")); // 1.1607...
    CHECK(acquire_leave(law, month("2026-05"), {0, 0}, counters) == LeaveDays{});
    CHECK(counters.current.acquired == days("4.91"));
}

TEST_CASE("a period gives 30 days at most") {
    LeaveCounters counters = since("2025-06");
    counters.current.acquired = days("29");
    CHECK(acquire_leave(law, month("2026-05"), {31, 0}, counters) == days("1"));
    CHECK(acquire_leave(law, month("2026-05"), {31, 0}, counters) == LeaveDays{});
}

TEST_CASE("periods begin on 1 June") {
    CHECK(leave_counters(law, month("2026-05"), {}).since == month("2025-06"));
    CHECK(leave_counters(law, month("2026-06"), {}).since == month("2026-06"));
    CHECK(leave_counters(law, month("2026-01"), {}).since == month("2025-06"));
}

// 11 months: 27.5 days become 28 on 31 May. What was left of the period before the previous one is
// kept with its share of its gross: 30 000 x 6 / 30 = 6 000.
TEST_CASE("on 1 June the days acquired are rounded up and the periods move on") {
    LeaveCounters before = since("2025-06");
    before.previous = period("30", "24", "30000");
    before.current = period("27.5", "2", "28600");
    const auto counters = leave_counters(law, month("2026-06"), before);
    CHECK(counters.since == month("2026-06"));
    CHECK(counters.earlier == period("6", "0", "6000"));
    CHECK(counters.previous == period("28", "2", "28600"));
    CHECK(counters.current == LeavePeriod{});
    CHECK(counters.balance() == days("32"));
}

TEST_CASE("days taken before they are acquired are taken from the next period") {
    LeaveCounters before = since("2025-06");
    before.current = period("25", "28.5", "1000");
    const auto counters = leave_counters(law, month("2026-06"), before);
    CHECK(counters.previous.left() == LeaveDays{});
    CHECK(counters.current == period("0", "3.5", "0"));
    CHECK(counters.balance() == before.balance());
}

// 31 200 for 30 days: 3 120 x 12 / 30 = 1 248.00 by the tenth; 2 600 x 12 / 26 = 1 200.00 earned.
TEST_CASE("the tenth is due when it is greater than what would have been earned") {
    LeaveCounters counters = since("2026-06");
    counters.previous = period("30", "0", "31200");
    const auto indemnity = take_leave(law, days("12"), euros("2600"), counters);
    CHECK(indemnity.tenth == euros("1248"));
    CHECK(indemnity.maintenance == euros("1200"));
    CHECK(indemnity.due == euros("1248"));
    CHECK(counters.previous.taken == days("12"));
}

// After a rise to 3 000: 3 000 x 12 / 26 = 1 384.615...
TEST_CASE("what would have been earned is due when it is greater than the tenth") {
    LeaveCounters counters = since("2026-06");
    counters.previous = period("30", "0", "31200");
    CHECK(take_leave(law, days("12"), euros("3000"), counters).due == euros("1384.62"));
}

// 30 000 / 10 x 12 / 30 = 1 200.00 = 2 600 x 12 / 26.
TEST_CASE("equal methods give one indemnity, not two") {
    LeaveCounters counters = since("2026-06");
    counters.previous = period("30", "0", "30000");
    CHECK(take_leave(law, days("12"), euros("2600"), counters).due == euros("1200"));
}

// Entered in December: 15 days for 15 600 gross are a tenth of 1 560, 104 a day.
TEST_CASE("the tenth of a part of a period is for the days of that part") {
    LeaveCounters counters = since("2026-06");
    counters.previous = period("15", "0", "15600");
    CHECK(take_leave(law, days("5"), euros("2600"), counters).tenth == euros("520"));
}

// 3 days of 2024 (300 / 10 x 3 / 3 = 30), 2 of 2025 (6 000 / 10 x 2 / 30 = 40), 1 of 2026 (10 000 /
// 10 x 1 / 5 = 200); 1 300 x d / 26 = 150, 100 and 50: the earlier ones are worth more as pay.
TEST_CASE("days are taken from the earliest period, and compared period by period") {
    LeaveCounters counters = since("2026-06");
    counters.earlier = period("3", "0", "300");
    counters.previous = period("30", "28", "6000");
    counters.current = period("5", "0", "10000");
    const auto indemnity = take_leave(law, days("6"), euros("1300"), counters);
    CHECK(indemnity.days == days("6"));
    CHECK(indemnity.tenth == euros("270"));       // 30 + 40 + 200
    CHECK(indemnity.maintenance == euros("300")); // 150 + 100 + 50
    CHECK(indemnity.due == euros("450"));         // 150 + 100 + 200
    CHECK(counters.balance() == days("4"));
    CHECK(counters.current.taken == days("1"));
}

// The same days, each period by itself.
TEST_CASE("each period shows the days that are taken from it and what they give") {
    LeaveCounters counters = since("2026-06");
    counters.earlier = period("3", "0", "300");
    counters.previous = period("30", "28", "6000");
    counters.current = period("5", "0", "10000");
    const auto taken = take_leave_by_period(law, days("6"), euros("1300"), counters);
    CHECK(taken.earlier == cae::LeaveIndemnity{days("3"), euros("30"), euros("150"), euros("150")});
    CHECK(taken.previous ==
          cae::LeaveIndemnity{days("2"), euros("40"), euros("100"), euros("100")});
    CHECK(taken.current == cae::LeaveIndemnity{days("1"), euros("200"), euros("50"), euros("200")});
}

TEST_CASE("days beyond the balance have no tenth and leave a negative balance") {
    LeaveCounters counters = since("2026-06");
    counters.current = period("5", "0", "10000");
    const auto indemnity = take_leave(law, days("7"), euros("26"), counters);
    CHECK(indemnity.tenth == euros("1000"));
    CHECK(indemnity.maintenance == euros("7"));
    CHECK(counters.balance() == LeaveDays{-200});
}

// 11 months at 2 600: 27.5 days, rounded up to 28; tenth 2 860.00, pay 2 600 x 28 / 26 = 2 800.00.
TEST_CASE("a contract that ends settles every day left, rounded up") {
    LeaveCounters counters = since("2025-06");
    counters.current = period("27.5", "0", "28600");
    const auto indemnity = settle_leave(law, euros("2600"), counters);
    CHECK(indemnity.days == days("28"));
    CHECK(indemnity.tenth == euros("2860"));
    CHECK(indemnity.maintenance == euros("2800"));
    CHECK(indemnity.due == euros("2860"));
    CHECK(counters.balance() == LeaveDays{});
}

TEST_CASE("days taken in advance are not settled") {
    LeaveCounters counters = since("2025-06");
    counters.current = period("5", "7", "10000");
    CHECK(settle_leave(law, euros("2600"), counters) == cae::LeaveIndemnity{});
    CHECK(counters.balance() == LeaveDays{-200});
}

TEST_CASE("a member without pay leaves with the days and without a tenth") {
    LeaveCounters counters = since("2025-06");
    counters.current = period("5", "0", "0");
    const auto indemnity = settle_leave(law, euros("0"), counters);
    CHECK(indemnity.days == days("5"));
    CHECK(indemnity.due == euros("0"));
}

// 7 x 2.5 + 5 x 2.
TEST_CASE("seven months of work and five of sickness that is not occupational give 27.5 days") {
    const cae::PaidLeaveLaw law_of_june =
        cae::law_in_force(cae_test::config_law(), month("2026-06")).value().paid_leave;
    LeaveCounters counters;
    cae::Month period = month("2026-06");
    for (int number = 0; number < 12; ++number, period = period.next()) {
        const int days = period.days();
        acquire_leave(law_of_june, period,
                      number < 7 ? cae::DaysOfLeave{days, 0} : cae::DaysOfLeave{0, days}, counters);
    }
    CHECK(counters.current.acquired == days("27.5"));
}

TEST_CASE("a year of sickness that is not occupational gives 24 days") {
    const cae::PaidLeaveLaw law_of_june =
        cae::law_in_force(cae_test::config_law(), month("2026-06")).value().paid_leave;
    LeaveCounters counters;
    cae::Month period = month("2026-06");
    for (int number = 0; number < 12; ++number, period = period.next()) {
        acquire_leave(law_of_june, period, {0, period.days()}, counters);
    }
    CHECK(counters.current.acquired == days("24"));
}

// 15 months of carrying over, as in config/law.
PaidLeaveLaw carrying_over() {
    PaidLeaveLaw carrying = law;
    carrying.carried_over_months = 15;
    return carrying;
}

cae::Date day_of(std::string_view text) { return cae_test::day(text); }

// Back on 2 February 2026 and told on the 10th: 15 months are until 10 May 2027.
TEST_CASE("days of earlier periods may be taken for 15 months from when the member is told") {
    LeaveCounters counters = since("2025-06");
    counters.earlier = period("12", "2", "9000");
    counters.previous = period("30", "6", "30000");
    counters.sick = 100;
    CHECK(to_be_told(counters) == days("10"));
    carry_over(carrying_over(), day_of("2026-02-10"), counters);
    CHECK(counters.earlier.ending == days("10"));
    CHECK(counters.earlier.until == day_of("2027-05-10"));
    CHECK_FALSE(counters.previous.until.has_value()); // its time of taking still runs
    CHECK(to_be_told(counters) == LeaveDays{});
    CHECK(lose_leave(month("2027-04"), true, counters) == LeaveDays{});
    CHECK(lose_leave(month("2027-05"), true, counters) == days("10"));
    CHECK(counters.balance() == days("24"));
    CHECK(lose_leave(month("2027-06"), true, counters) == LeaveDays{});
}

TEST_CASE("days that are taken come off those that end first, and a month counts to its last day") {
    LeaveCounters counters = since("2026-06");
    counters.earlier = period("12", "2", "9000");
    carry_over(carrying_over(), day_of("2026-11-30"), counters);
    CHECK(counters.earlier.until == day_of("2028-02-29"));
    take_leave(law, days("7.5"), euros("2600"), counters);
    CHECK(counters.earlier.ending == days("2.5"));
    CHECK(lose_leave(month("2028-02"), true, counters) == days("2.5"));
    CHECK(counters.earlier.left() == LeaveDays{});
}

TEST_CASE("what is taken whole has no end any more, and nobody who was not sick is told") {
    LeaveCounters counters = since("2026-06");
    counters.earlier = period("12", "2", "9000");
    CHECK(to_be_told(counters) == LeaveDays{});
    carry_over(carrying_over(), day_of("2026-11-30"), counters);
    take_leave(law, days("10"), euros("2600"), counters);
    CHECK_FALSE(counters.earlier.until.has_value());
}

// Sick from 1 June 2025 to 31 May 2026, 365 days: 24 days, until 31 August 2027.
LeaveCounters wholly_sick(const PaidLeaveLaw& carrying) {
    LeaveCounters counters = since("2025-06");
    counters.previous = period("30", "20", "30000");
    counters.current = period("24", "0", "0");
    add_sickness(365, counters);
    return leave_counters(carrying, month("2026-06"), counters);
}

TEST_CASE("leave of a period that was wholly sick may be taken for 15 months from its end") {
    LeaveCounters counters = wholly_sick(carrying_over());
    CHECK(counters.previous.ending == days("24"));
    CHECK(counters.previous.until == day_of("2027-08-31"));
    CHECK_FALSE(counters.earlier.until.has_value()); // acquired before, of which nobody was told
    counters = leave_counters(carrying_over(), month("2027-06"), counters);
    CHECK(counters.earlier.ending == days("24"));
    CHECK(lose_leave(month("2027-07"), false, counters) == LeaveDays{});
    CHECK(lose_leave(month("2027-08"), false, counters) == days("24"));
    CHECK(counters.balance() == days("10"));
}

// Back in September 2026: the end waits. Told on 5 October 2026, all may be taken until 5 January
// 2028.
TEST_CASE("who comes back in time loses nothing before being told") {
    LeaveCounters counters = wholly_sick(carrying_over());
    CHECK(to_be_told(counters) == days("34"));
    counters = leave_counters(carrying_over(), month("2027-06"), counters);
    CHECK(lose_leave(month("2027-08"), true, counters) == LeaveDays{});
    LeaveCounters told = wholly_sick(carrying_over());
    carry_over(carrying_over(), day_of("2026-10-05"), told);
    CHECK(told.previous.until == day_of("2028-01-05"));
    told = leave_counters(carrying_over(), month("2027-06"), told);
    CHECK(told.earlier.ending == days("34"));
    CHECK(lose_leave(month("2028-01"), true, told) == days("34"));
}

TEST_CASE("a period of which one day was not sick has no end of its own") {
    LeaveCounters counters = since("2025-06");
    counters.current = period("24", "0", "0");
    add_sickness(364, counters);
    counters = leave_counters(carrying_over(), month("2026-06"), counters);
    CHECK_FALSE(counters.previous.until.has_value());
    CHECK(counters.sick == 0);
}

} // namespace paid_leave_test
