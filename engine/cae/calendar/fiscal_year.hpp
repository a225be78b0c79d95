// Twelve months of accounts, and days counted in months.
#pragma once

#include "cae/calendar/date.hpp"

namespace cae {

// The year is named after the civil year in which it ends.
struct FiscalYear {
    Month first;
    Month last;

    // The year that ends in `year` for accounts that begin with the month `first_month` (1 to 12).
    // `year` is one of the calendar's, not its first.
    [[nodiscard]] static FiscalYear ending_in(int year, int first_month) {
        const Month last = Month::of(year, 12)->plus(first_month == 1 ? 0 : first_month - 13);
        return {last.plus(-11), last};
    }

    // The year that `month` is part of.
    [[nodiscard]] static FiscalYear containing(Month month, int first_month) {
        const bool next = first_month != 1 && month.number() >= first_month;
        return ending_in(month.year() + (next ? 1 : 0), first_month);
    }

    [[nodiscard]] Date first_day() const { return first.first_day(); }
    [[nodiscard]] Date last_day() const { return last.last_day(); }
    [[nodiscard]] bool contains(Month month) const { return first <= month && month <= last; }
};

// The day `months` months after `from`: the last one of the month when it is shorter.
[[nodiscard]] inline Date months_after(Date from, int months) {
    const Month month = from.month().plus(months);
    const int day = from.day() < month.days() ? from.day() : month.days();
    return *Date::of(month.year(), month.number(), day);
}

} // namespace cae
