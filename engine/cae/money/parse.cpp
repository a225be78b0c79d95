#include "cae/money/parse.hpp"

namespace cae {
namespace {

constexpr int rate_decimals = 9;
constexpr int percent_decimals = 7;
constexpr std::size_t most_digits = 18; // what a signed 64-bit integer holds for certain

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_mark(char c, DecimalMark mark) {
    return (c == '.' && mark != DecimalMark::comma) || (c == ',' && mark != DecimalMark::point);
}

// Moves the digits that open `text` to the end of `value`, at most those that it holds; says how
// many they are.
std::size_t take_digits(std::string_view& text, std::int64_t& value) {
    const std::string_view head = text.substr(0, most_digits);
    std::size_t count = 0;
    while (count < head.size() && is_digit(head[count])) value = value * 10 + (head[count++] - '0');
    text.remove_prefix(count);
    return count;
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
    if (text.size() > most_digits + 1) return std::nullopt;
    std::int64_t value = 0;
    const std::size_t whole = take_digits(text, value);
    const bool has_mark = !text.empty() && is_mark(text.front(), mark);
    if (has_mark) text.remove_prefix(1);
    const std::size_t part = has_mark ? take_digits(text, value) : 0;
    const auto wanted = static_cast<std::size_t>(decimals);
    if (whole == 0 || !text.empty() || has_mark != (part > 0)) return std::nullopt;
    if (part > wanted || whole + wanted > most_digits) return std::nullopt;
    for (std::size_t i = part; i < wanted; ++i) value *= 10;
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
