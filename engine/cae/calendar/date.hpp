// A day and a month of the civil calendar.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cae {

class Date;
class Detail;
class Period;

// A civil month from 1900-01 to 2199-12; valid by construction.
class Month {
public:
    // The month, or nothing when year or number are out of range.
    [[nodiscard]] static std::optional<Month> of(int year, int number);
    // "2026-01".
    [[nodiscard]] static std::optional<Month> parse(std::string_view text);

    [[nodiscard]] int year() const { return index_ / 12; }
    [[nodiscard]] int number() const { return index_ % 12 + 1; }
    [[nodiscard]] int days() const;
    [[nodiscard]] Date first_day() const;
    [[nodiscard]] Date last_day() const;
    // The month `count` months later (earlier when negative). Stays in range by contract.
    [[nodiscard]] Month plus(int count) const { return Month(index_ + count); }
    [[nodiscard]] Month next() const { return plus(1); }
    [[nodiscard]] Month previous() const { return plus(-1); }
    // January of the same year.
    [[nodiscard]] Month january() const { return Month(index_ - index_ % 12); }
    // Whole months from `earlier` to this one.
    [[nodiscard]] int months_since(Month earlier) const { return index_ - earlier.index_; }

    friend auto operator<=>(Month, Month) = default;
    friend bool operator==(Month, Month) = default;

private:
    friend class Date;
    explicit Month(int index) : index_(static_cast<std::int16_t>(index)) {}
    std::int16_t index_; // months since year 0
};

// A civil day from 1900-01-01 to 2199-12-31; valid by construction (no 30 February).
class Date {
public:
    [[nodiscard]] static std::optional<Date> of(int year, int month, int day);
    // "2026-01-31" or "31/01/2026".
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);

    [[nodiscard]] Month month() const { return Month(number_ / days_apart); }
    [[nodiscard]] int day() const { return number_ % days_apart; }
    [[nodiscard]] int year() const { return month().year(); }
    // Days from `earlier` to this date.
    [[nodiscard]] int days_since(Date earlier) const;

    friend auto operator<=>(const Date&, const Date&) = default;
    friend bool operator==(const Date&, const Date&) = default;

private:
    friend class Month;
    Date(Month month, int day) : number_(month.index_ * days_apart + day) {}

    static constexpr int days_apart = 32; // the first days of two months that follow each other
    std::int32_t number_;                 // one number, so that days compare as fast as numbers
};

[[nodiscard]] Detail detail_of(Month month);
[[nodiscard]] Detail detail_of(Date date);
// The month or day that a detail of that kind is; nothing for a number that is none.
[[nodiscard]] std::optional<Month> to_month(const Detail& detail);
[[nodiscard]] std::optional<Date> to_date(const Detail& detail);

[[nodiscard]] std::string to_string(Month month); // "2026-01"
[[nodiscard]] std::string to_string(Date date);   // "2026-01-31"

// The same text in place: for what is written by the hundred thousand.
class DateText {
public:
    explicit DateText(Month month);
    explicit DateText(Date date);
    explicit DateText(const Period& period);

    [[nodiscard]] std::string_view view() const { return {characters_.data(), size_}; }

private:
    static constexpr std::uint8_t month_size = 7;
    static constexpr std::uint8_t date_size = 10;
    DateText(int year, int number, std::uint8_t size);

    std::array<char, date_size> characters_{};
    std::uint8_t size_;
};

} // namespace cae
