// Values as tests write them, and as failing tests show them.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "cae/calendar/date.hpp"
#include "cae/law/working_time.hpp"
#include "cae/money/money.hpp"
#include "cae/money/parse.hpp"
#include "cae/money/rate.hpp"
#include "cae/payroll/relief_coefficients.hpp"

namespace cae_test {

template <class Value>
[[nodiscard]] auto known(const Value& value, std::string_view text) {
    if (!value) throw std::invalid_argument(std::string(text));
    return *value;
}

[[nodiscard]] inline cae::Money euros(std::string_view text) {
    return known(cae::parse_money(text), text);
}
[[nodiscard]] inline cae::Money cents(std::int64_t count) { return cae::Money::from_cents(count); }
// "13" is 13 %.
[[nodiscard]] inline cae::Rate percent(std::string_view text) {
    return known(cae::parse_percent(text), text);
}
[[nodiscard]] inline cae::Rate ratio(std::string_view text) {
    return known(cae::parse_rate(text), text);
}
[[nodiscard]] inline cae::Hours hours(std::string_view text) {
    return {known(cae::parse_scaled(text, 2), text)};
}
// "2026-01".
[[nodiscard]] inline cae::Month month(std::string_view text) {
    return known(cae::Month::parse(text), text);
}
// "2026-01-31".
[[nodiscard]] inline cae::Date day(std::string_view text) {
    return known(cae::Date::parse(text), text);
}

} // namespace cae_test

namespace doctest {

template <>
struct StringMaker<cae::Money> {
    static String convert(cae::Money amount) { return to_string(amount).c_str(); }
};
template <>
struct StringMaker<cae::Rate> {
    static String convert(cae::Rate rate) { return to_string(rate).c_str(); }
};
template <>
struct StringMaker<cae::Coefficient> {
    static String convert(cae::Coefficient coefficient) { return to_string(coefficient).c_str(); }
};

} // namespace doctest
