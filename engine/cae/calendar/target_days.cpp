#include "cae/calendar/target_days.hpp"

#include <algorithm>
#include <array>

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace cae {
namespace {

struct DayOfYear {
    int month;
    int day;
};

constexpr std::array closed_every_year{DayOfYear{1, 1}, DayOfYear{5, 1}, DayOfYear{12, 25},
                                       DayOfYear{12, 26}};

boost::gregorian::date boost_date(Date day) {
    return {static_cast<unsigned short>(day.year()),
            static_cast<unsigned short>(day.month().number()),
            static_cast<unsigned short>(day.day())};
}

Date later(Date day, int days) {
    const auto found = boost_date(day) + boost::gregorian::days(days);
    return Date::of(found.year(), found.month(), found.day()).value();
}

bool is_weekend(Date day) {
    const auto weekday = boost_date(day).day_of_week();
    return weekday == boost::gregorian::Saturday || weekday == boost::gregorian::Sunday;
}

Date first_target_day(Date day, int step) {
    while (!is_target_day(day)) day = later(day, step);
    return day;
}

} // namespace

// The computus of the Gregorian calendar, as the tables of 1582 give it: the golden number, the
// century with its corrections of sun and moon, then the full moon and the Sunday after it.
Date easter(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int leap_centuries = century / 4;
    const int moon_correction = (8 * century + 13) / 25;
    const int epact = (19 * golden + century - leap_centuries - moon_correction + 15) % 30;
    const int full_moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
    const int weekday = (year + year / 4 + full_moon + 2 - century + leap_centuries) % 7;
    const int days_after_21_march = full_moon - weekday + 7;
    return later(Date::of(year, 3, 21).value(), days_after_21_march);
}

bool is_target_day(Date day) {
    if (is_weekend(day)) return false;
    const auto is_closed = [day](DayOfYear closed) {
        return closed.month == day.month().number() && closed.day == day.day();
    };
    if (std::any_of(closed_every_year.begin(), closed_every_year.end(), is_closed)) return false;
    const Date sunday = easter(day.year());
    return day != later(sunday, -2) && day != later(sunday, 1);
}

Date target_day_until(Date day) { return first_target_day(day, -1); }

Date target_day_from(Date day) { return first_target_day(day, 1); }

} // namespace cae
