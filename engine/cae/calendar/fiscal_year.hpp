// Years of accounts, and days counted in months.
#pragma once

#include <optional>

#include "cae/calendar/date.hpp"

namespace cae {

struct FiscalYears;

// The year is named after the civil year in which it ends.
struct FiscalYear {
    Month first;
    Month last;

    // The year that ends in `year`, one of the calendar's and not its first.
    [[nodiscard]] static FiscalYear ending_in(int year, const FiscalYears& years);
    // The year that `month` is part of.
    [[nodiscard]] static FiscalYear containing(Month month, const FiscalYears& years);

    [[nodiscard]] Date first_day() const { return first.first_day(); }
    [[nodiscard]] Date last_day() const { return last.last_day(); }
    [[nodiscard]] bool contains(Month month) const { return first <= month && month <= last; }

    friend bool operator==(const FiscalYear&, const FiscalYear&) = default;
};

// How accounts are cut into years: twelve months each, from `first_month` (1 to 12) on, but for the
// first of all, which may have more or less. What was before it is no year of theirs.
struct FiscalYears {
    // NOLINTNEXTLINE(google-explicit-constructor): a month is all that most accounts need.
    FiscalYears(int first_month_of_all = 1, std::optional<FiscalYear> first_of_all = std::nullopt)
        : first_month(first_month_of_all), first(first_of_all) {}

    int first_month;
    std::optional<FiscalYear> first;
};

inline FiscalYear FiscalYear::ending_in(int year, const FiscalYears& years) {
    const int beyond = years.first_month == 1 ? 0 : years.first_month - 13;
    const Month last = Month::of(year, 12)->plus(beyond);
    const auto& first = years.first;
    if (first && first->last == last) return *first;
    if (!first || first->last < last || last < first->first) return {last.plus(-11), last};
    return {last.plus(-11), first->first.previous()}; // within the first: there is none
}

inline FiscalYear FiscalYear::containing(Month month, const FiscalYears& years) {
    if (years.first && years.first->contains(month)) return *years.first;
    const bool next = years.first_month != 1 && month.number() >= years.first_month;
    return ending_in(month.year() + (next ? 1 : 0), years);
}

// The day `months` months after `from`: the last one of the month when it is shorter.
[[nodiscard]] inline Date months_after(Date from, int months) {
    const Month month = from.month().plus(months);
    const int day = from.day() < month.days() ? from.day() : month.days();
    return *Date::of(month.year(), month.number(), day);
}

} // namespace cae
