// Exact decimals from text. No locale, no floating point.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Which character separates the decimals; `either` where nothing else could be meant by the other
// one, for thousands are apart by blanks or not at all.
enum class DecimalMark { point, comma, either };

// Amounts read from a person are at most 99 999 999.99 EUR in magnitude, so that no sum of a file
// that fits in memory can overflow.
inline constexpr std::int64_t largest_amount_cents = 9'999'999'999;

// "1234", "1234.5", "-1234.56" with the given mark. Nothing else: no sign +, no exponent, no
// separator of thousands, at most two decimals, no "-0", within largest_amount_cents.
[[nodiscard]] std::optional<Money> parse_money(std::string_view text,
                                               DecimalMark mark = DecimalMark::point);

// A decimal with at most nine decimals and at most 1 000 in magnitude; "-0" is refused.
[[nodiscard]] std::optional<Rate> parse_rate(std::string_view text,
                                             DecimalMark mark = DecimalMark::point);

// A percentage: "13" gives the rate 0.13. At most seven decimals, at most 100 000 % in magnitude.
[[nodiscard]] std::optional<Rate> parse_percent(std::string_view text,
                                                DecimalMark mark = DecimalMark::point);

// A decimal scaled to an integer: digits "12.5" with decimals 2 gives 1250. At most `decimals`
// decimals; nothing when the text is no plain decimal, is "-0", or leaves 18 digits.
[[nodiscard]] std::optional<std::int64_t> parse_scaled(std::string_view text, int decimals,
                                                       DecimalMark mark = DecimalMark::point);

} // namespace cae
