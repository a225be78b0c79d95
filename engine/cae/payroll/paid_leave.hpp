// Paid leave: days acquired and taken by reference period, and the indemnity they give.
#pragma once

#include <optional>

#include "cae/calendar/date.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/money/money.hpp"

namespace cae {

// What belongs to one reference period: its days, and the gross that the tenth is taken of.
struct LeavePeriod {
    LeaveDays acquired;
    LeaveDays taken;
    Money gross; // all pay, the leave indemnities paid with it included (C. trav. L3141-24, I, 1°)
    // Of what is left, the days that sickness kept from being taken, and their last day: they are
    // carried over for so long (C. trav. L3141-19-1, L3141-19-2). All other days have no end.
    LeaveDays ending{};
    std::optional<Date> until{};

    [[nodiscard]] LeaveDays left() const { return acquired - taken; }

    friend bool operator==(const LeavePeriod&, const LeavePeriod&) = default;
};

// Counters of one member. Days are taken from the earliest period that has some left; days taken
// before they are acquired make `current` negative. Nothing is lost when a period ends: what is
// left of the periods before the previous one stands in `earlier`, with its share of their gross.
struct LeaveCounters {
    std::optional<Month> since; // first month of the current period; absent before the first month
    LeavePeriod earlier;
    LeavePeriod previous;
    LeavePeriod current;
    int sick = 0;      // days of sickness in the current period, whatever their cause
    bool told = false; // of the ends above; until then they hold while the member is sick alone

    [[nodiscard]] LeaveDays balance() const {
        return earlier.left() + previous.left() + current.left();
    }

    friend bool operator==(const LeaveCounters&, const LeaveCounters&) = default;
};

// The indemnity of some days by both methods (C. trav. L3141-24): the share of the gross of the
// period that gave them, and what would have been earned. Rounded once a period and a method, half
// away from zero; `due` is the greater of the two, period by period.
struct LeaveIndemnity {
    LeaveDays days;
    Money tenth;
    Money maintenance;
    Money due;

    LeaveIndemnity& operator+=(const LeaveIndemnity& more) {
        days += more.days;
        tenth += more.tenth;
        maintenance += more.maintenance;
        due += more.due;
        return *this;
    }
    friend bool operator==(const LeaveIndemnity&, const LeaveIndemnity&) = default;
};

// The counters as `month` finds them: when a reference period has ended before it, what was
// acquired in it is rounded up and the periods move on. Days of a period that was wholly sick are
// carried over from its end (L3141-19-2).
[[nodiscard]] LeaveCounters leave_counters(const PaidLeaveLaw& law, Month month,
                                           const LeaveCounters& before);

// Calendar days of a month that give leave: days of work, and days of sickness that is not
// occupational, which give less. Twelve months of those are the most that a period gives of them.
struct DaysOfLeave {
    int worked = 0;
    int sick = 0;
};

// Adds the days that they give in `month`, up to the most of a period, and returns them. Rounded to
// the hundredth of a day, half up.
LeaveDays acquire_leave(const PaidLeaveLaw& law, Month month, DaysOfLeave days,
                        LeaveCounters& counters);

// Counts days of sickness of the month in the period.
void add_sickness(int days, LeaveCounters& counters);

// Back from sickness, the member is told on that day what is left and until when it may be taken
// (L3141-19-1, L3141-19-3): days of the earlier periods, and those that were carried over already,
// may be taken until the months of the law have passed.
void carry_over(const PaidLeaveLaw& law, Date told, LeaveCounters& counters);

// Takes away the days that are carried over until a day of `month` or before, and returns them;
// nothing while the member has come back and was not told, when the end does not run.
LeaveDays lose_leave(Month month, bool is_back, LeaveCounters& counters);

// Days of earlier periods that have no end, or an end that does not run, once somebody who was sick
// in the period is back: what the member is to be told of.
[[nodiscard]] LeaveDays to_be_told(const LeaveCounters& counters);

// The indemnity of some days by the period that gave them.
struct LeaveByPeriod {
    LeaveIndemnity earlier;
    LeaveIndemnity previous;
    LeaveIndemnity current;
};

// Takes days, the earliest first, and returns their indemnity. `monthly_pay` is what a whole month
// without leave would be paid. Days beyond the balance have no tenth: they were not acquired.
LeaveByPeriod take_leave_by_period(const PaidLeaveLaw& law, LeaveDays days, Money monthly_pay,
                                   LeaveCounters& counters);
// The same, all periods together.
LeaveIndemnity take_leave(const PaidLeaveLaw& law, LeaveDays days, Money monthly_pay,
                          LeaveCounters& counters);

// The contract ends: rounds up what was acquired and takes all that is left (C. trav. L3141-28).
// Nothing when no days are left.
LeaveIndemnity settle_leave(const PaidLeaveLaw& law, Money monthly_pay, LeaveCounters& counters);

} // namespace cae
