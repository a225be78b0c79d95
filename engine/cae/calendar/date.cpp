#include "cae/calendar/date.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include "cae/base/detail.hpp"
#include "cae/calendar/period.hpp"

namespace cae {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

boost::gregorian::date to_boost(Date date) {
    return {static_cast<unsigned short>(date.year()),
            static_cast<unsigned short>(date.month().number()),
            static_cast<unsigned short>(date.day())};
}

// The number that a few digits and nothing else make, or nothing.
std::optional<int> parse_digits(std::string_view text) {
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

void write_two_digits(int number, char* place) {
    place[0] = static_cast<char>('0' + number / 10);
    place[1] = static_cast<char>('0' + number % 10);
}

std::optional<Date> date_from(std::string_view year, std::string_view month, std::string_view day) {
    const auto y = parse_digits(year);
    const auto m = parse_digits(month);
    const auto d = parse_digits(day);
    if (!y || !m || !d) return std::nullopt;
    return Date::of(*y, *m, *d);
}

} // namespace

std::optional<Month> Month::of(int year, int number) {
    if (year < first_year || year > last_year || number < 1 || number > 12) return std::nullopt;
    return Month(year * 12 + number - 1);
}

std::optional<Month> Month::parse(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto year = parse_digits(text.substr(0, 4));
    const auto number = parse_digits(text.substr(5));
    if (!year || !number) return std::nullopt;
    return of(*year, *number);
}

std::optional<Period> Period::parse(std::string_view text) {
    constexpr std::string_view inventory = "-13";
    if (const auto month = Month::parse(text)) return *month;
    if (text.size() != 7 || !text.ends_with(inventory)) return std::nullopt;
    const auto year = parse_digits(text.substr(0, 4));
    return year && Month::of(*year, 1) ? std::optional(inventory_of(*year)) : std::nullopt;
}

int Month::days() const {
    using boost::gregorian::gregorian_calendar;
    return gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year()),
                                                static_cast<unsigned short>(number()));
}

Date Month::first_day() const { return Date(*this, 1); }
Date Month::last_day() const { return Date(*this, days()); }

std::optional<Date> Date::of(int year, int month, int day) {
    constexpr int every_month_has = 28;
    const auto in = Month::of(year, month);
    if (!in || day < 1 || (day > every_month_has && day > in->days())) return std::nullopt;
    return Date(*in, day);
}

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10) return std::nullopt;
    if (text[4] == '-' && text[7] == '-') {
        return date_from(text.substr(0, 4), text.substr(5, 2), text.substr(8, 2));
    }
    if (text[2] == '/' && text[5] == '/') {
        return date_from(text.substr(6, 4), text.substr(3, 2), text.substr(0, 2));
    }
    return std::nullopt;
}

int Date::days_since(Date earlier) const {
    return static_cast<int>((to_boost(*this) - to_boost(earlier)).days());
}

Detail detail_of(Month month) {
    return Detail::of_number(DetailKind::month, month.year() * 12 + month.number() - 1);
}

Detail detail_of(Date date) {
    return Detail::of_number(DetailKind::date,
                             (date.year() * 100 + date.month().number()) * 100 + date.day());
}

Detail detail_of(const Period& period) {
    if (const auto month = period.month()) return detail_of(*month);
    return to_string(period);
}

std::optional<Month> to_month(const Detail& detail) {
    const auto months = static_cast<int>(detail.number());
    if (detail.kind() != DetailKind::month) return std::nullopt;
    return Month::of(months / 12, months % 12 + 1);
}

std::optional<Date> to_date(const Detail& detail) {
    const auto digits = static_cast<int>(detail.number());
    if (detail.kind() != DetailKind::date) return std::nullopt;
    return Date::of(digits / 10'000, digits / 100 % 100, digits % 100);
}

DateText::DateText(int year, int number, std::uint8_t size) : size_(size) {
    write_two_digits(year / 100, characters_.data());
    write_two_digits(year % 100, characters_.data() + 2);
    characters_[4] = '-';
    write_two_digits(number, characters_.data() + 5);
}

DateText::DateText(Month month) : DateText(month.year(), month.number(), month_size) {}

DateText::DateText(const Period& period) : DateText(period.year(), period.number(), month_size) {}

DateText::DateText(Date date) : DateText(date.year(), date.month().number(), date_size) {
    characters_[month_size] = '-';
    write_two_digits(date.day(), characters_.data() + month_size + 1);
}

std::string to_string(Month month) { return std::string(DateText(month).view()); }

std::string to_string(const Period& period) { return std::string(DateText(period).view()); }

std::string to_string(Date date) { return std::string(DateText(date).view()); }

} // namespace cae
