#include "cae/payroll/paid_leave.hpp"

#include <algorithm>

#include "cae/calendar/fiscal_year.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr LeaveDays none{};

// amount x days / of, rounded once; 0 when there is nothing to divide by.
Money share(Money amount, LeaveDays days, LeaveDays of) {
    if (of <= none) return {};
    const Int128 numerator = static_cast<Int128>(amount.cents()) * days.hundredths;
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(numerator, of.hundredths)));
}

Money tenth_of(const PaidLeaveLaw& law, const LeavePeriod& period, LeaveDays days) {
    if (period.acquired <= none) return {};
    const Int128 numerator = (period.gross * law.share_of_pay).billionths_of_cent() *
                             days.hundredths;
    const Int128 denominator = static_cast<Int128>(period.acquired.hundredths) * Rate::one;
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(numerator, denominator)));
}

LeaveDays rounded_up(LeaveDays days, LeaveDays step) {
    const std::int64_t steps = (days.hundredths + step.hundredths - 1) / step.hundredths;
    return {steps * step.hundredths};
}

Month period_of(const PaidLeaveLaw& law, Month month) {
    const Month start = month.january().plus(law.period_first_month - 1);
    return start <= month ? start : start.plus(-12);
}

// What is left of two periods as one, with its share of their gross. Ends that meet are the later.
LeavePeriod left_of(const LeavePeriod& first, const LeavePeriod& second) {
    return {first.left() + second.left(), none,
            share(first.gross, first.left(), first.acquired) +
                share(second.gross, second.left(), second.acquired),
            first.ending + second.ending, std::max(first.until, second.until)};
}

void end_on(Date day, LeavePeriod& period, LeaveDays days) {
    if (days <= none) return;
    period.ending = days;
    period.until = std::max(period.until, std::optional(day));
}

// Those that end are taken first.
void take_ending(LeaveDays days, LeavePeriod& period) {
    period.ending = std::max(period.ending - days, none);
    if (period.ending == none) period.until.reset();
}

bool was_wholly_sick(const LeaveCounters& counters) {
    const Date first = counters.since->first_day();
    return counters.sick == counters.since->plus(12).first_day().days_since(first);
}

// The contract has then been suspended for a year when the period ends.
void carry_over_ended(const PaidLeaveLaw& law, LeaveCounters& counters, LeavePeriod& ended) {
    if (law.carried_over_months == 0 || !was_wholly_sick(counters)) return;
    const Date end = counters.since->plus(11).last_day();
    end_on(months_after(end, law.carried_over_months), ended, ended.left());
    counters.told = false;
}

LeaveDays lose(Month month, LeavePeriod& period) {
    if (!period.until || *period.until > month.last_day()) return none;
    const LeaveDays lost = std::clamp(period.left(), none, period.ending);
    period.taken += lost;
    take_ending(period.ending, period);
    return lost;
}

// Days taken before they were acquired are taken from the period that begins.
void end_period(const PaidLeaveLaw& law, LeaveCounters& counters) {
    LeavePeriod ended = counters.current;
    ended.acquired = rounded_up(ended.acquired, law.rounded_up_to);
    const LeaveDays in_advance = std::max(none - ended.left(), none);
    ended.taken = ended.taken - in_advance;
    carry_over_ended(law, counters, ended);
    counters.sick = 0;
    counters.earlier = left_of(counters.earlier, counters.previous);
    counters.previous = ended;
    counters.current = {none, in_advance, {}};
    counters.since = counters.since->plus(12);
}

// Takes days from one period.
LeaveIndemnity take_from(const PaidLeaveLaw& law, LeaveDays days, Money monthly_pay,
                         LeavePeriod& period) {
    if (days <= none) return {};
    const LeaveDays acquired = std::clamp(period.left(), none, days);
    const Money tenth = tenth_of(law, period, acquired);
    const Money maintenance = share(monthly_pay, days, law.working_days_a_month);
    period.taken += days;
    take_ending(days, period);
    return {days, tenth, maintenance, std::max(tenth, maintenance)};
}

} // namespace

LeaveCounters leave_counters(const PaidLeaveLaw& law, Month month, const LeaveCounters& before) {
    const Month period = period_of(law, month);
    LeaveCounters counters = before;
    counters.since = period_of(law, counters.since.value_or(period));
    while (*counters.since < period) end_period(law, counters);
    return counters;
}

LeaveDays acquire_leave(const PaidLeaveLaw& law, Month month, DaysOfLeave days,
                        LeaveCounters& counters) {
    const Int128 numerator = static_cast<Int128>(law.acquired_a_month.hundredths) * days.worked +
                             static_cast<Int128>(law.acquired_a_month_sick.hundredths) * days.sick;
    const LeaveDays of_month{
        static_cast<std::int64_t>(divide_half_away_from_zero(numerator, month.days()))};
    const LeaveDays room = law.most_a_period - counters.current.acquired;
    const LeaveDays acquired = std::clamp(room, none, of_month);
    counters.current.acquired += acquired;
    return acquired;
}

void add_sickness(int days, LeaveCounters& counters) { counters.sick += days; }

void carry_over(const PaidLeaveLaw& law, Date told, LeaveCounters& counters) {
    if (law.carried_over_months == 0) return;
    const Date until = months_after(told, law.carried_over_months);
    end_on(until, counters.earlier, counters.earlier.left());
    end_on(until, counters.previous, counters.previous.ending);
    counters.told = true;
}

LeaveDays lose_leave(Month month, bool is_back, LeaveCounters& counters) {
    if (is_back && !counters.told) return none;
    return lose(month, counters.earlier) + lose(month, counters.previous);
}

LeaveDays to_be_told(const LeaveCounters& counters) {
    const LeaveDays waiting = counters.told ? none
                                            : counters.earlier.ending + counters.previous.ending;
    if (waiting == none && counters.sick == 0) return none;
    return std::max(counters.earlier.left() - counters.earlier.ending, none) + waiting;
}

LeaveByPeriod take_leave_by_period(const PaidLeaveLaw& law, LeaveDays days, Money monthly_pay,
                                   LeaveCounters& counters) {
    const LeaveDays earlier = std::clamp(counters.earlier.left(), none, days);
    const LeaveDays previous = std::clamp(counters.previous.left(), none, days - earlier);
    const LeaveDays rest = days - earlier - previous;
    return {take_from(law, earlier, monthly_pay, counters.earlier),
            take_from(law, previous, monthly_pay, counters.previous),
            take_from(law, rest, monthly_pay, counters.current)};
}

LeaveIndemnity take_leave(const PaidLeaveLaw& law, LeaveDays days, Money monthly_pay,
                          LeaveCounters& counters) {
    const LeaveByPeriod taken = take_leave_by_period(law, days, monthly_pay, counters);
    LeaveIndemnity indemnity = taken.earlier;
    indemnity += taken.previous;
    indemnity += taken.current;
    return indemnity;
}

LeaveIndemnity settle_leave(const PaidLeaveLaw& law, Money monthly_pay, LeaveCounters& counters) {
    counters.current.acquired = rounded_up(counters.current.acquired, law.rounded_up_to);
    return take_leave(law, std::max(counters.balance(), none), monthly_pay, counters);
}

} // namespace cae
