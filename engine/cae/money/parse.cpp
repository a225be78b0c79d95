#include "cae/money/parse.hpp"

#include <algorithm>

namespace cae {
namespace {

constexpr int rate_decimals = 9;
constexpr int percent_decimals = 7;
constexpr std::size_t most_digits = 18; // what a signed 64-bit integer holds for certain

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), is_digit); }

std::int64_t append_digits(std::int64_t value, std::string_view digits) {
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

std::optional<Rate> parse_bounded_rate(std::string_view text, int decimals, DecimalMark mark) {
    constexpr std::int64_t largest = 1'000 * Rate::one;
    const auto billionths = parse_scaled(text, decimals, mark);
    if (!billionths || *billionths > largest || *billionths < -largest) return std::nullopt;
    return Rate::from_billionths(*billionths);
}

} // namespace

std::optional<std::int64_t> parse_scaled(std::string_view text, int decimals, DecimalMark mark) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const std::size_t point = text.find(mark == DecimalMark::point ? '.' : ',');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? std::string_view{}
                                                                  : text.substr(point + 1);
    const auto wanted = static_cast<std::size_t>(decimals);
    if (whole.empty() || (part.empty() && point != std::string_view::npos)) return std::nullopt;
    if (part.size() > wanted || whole.size() + wanted > most_digits) return std::nullopt;
    if (!all_digits(whole) || !all_digits(part)) return std::nullopt;
    std::int64_t value = append_digits(append_digits(0, whole), part);
    for (std::size_t i = part.size(); i < wanted; ++i) value *= 10;
    if (negative && value == 0) return std::nullopt;
    return negative ? -value : value;
}

std::optional<Money> parse_money(std::string_view text, DecimalMark mark) {
    const auto cents = parse_scaled(text, 2, mark);
    if (!cents || *cents > largest_amount_cents || *cents < -largest_amount_cents) {
        return std::nullopt;
    }
    return Money::from_cents(*cents);
}

std::optional<Rate> parse_rate(std::string_view text, DecimalMark mark) {
    return parse_bounded_rate(text, rate_decimals, mark);
}

std::optional<Rate> parse_percent(std::string_view text, DecimalMark mark) {
    return parse_bounded_rate(text, percent_decimals, mark);
}

} // namespace cae
