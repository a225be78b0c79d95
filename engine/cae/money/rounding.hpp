// The one rounding of a line.
#pragma once

#include <cstdint>
#include <limits>

#include "cae/money/int128.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// How an exact amount becomes whole cents.
enum class Rounding {
    half_away_from_zero, // 0.005 -> 0.01 and -0.005 -> -0.01: what the law's lines use
    toward_zero,         // cents never given away: shares, caps
};

// numerator / denominator to the nearest integer, halves away from zero. denominator > 0.
[[nodiscard]] constexpr Int128 divide_half_away_from_zero(Int128 numerator, Int128 denominator) {
    const Int128 half = denominator / 2;
    // Adding the half after the sign is known keeps the rule symmetric for negative bases; for an
    // odd denominator no exact half exists, so the truncated half is right too.
    const Int128 shifted = numerator < 0 ? numerator - half : numerator + half;
    return shifted / denominator;
}

// The rule on billionths of a cent, in integers that hold half a cent more.
template <class Integer>
[[nodiscard]] constexpr Integer whole_cents(Integer billionths, Rounding rule) {
    const Integer half = rule == Rounding::half_away_from_zero ? Rate::one / 2 : 0;
    return (billionths < 0 ? billionths - half : billionths + half) / Rate::one;
}

// Whole cents of an exact amount. Throws MoneyOverflow when they leave 64 bits.
[[nodiscard]] constexpr Money rounded(ExactAmount amount, Rounding rule) {
    const Int128 value = amount.billionths_of_cent();
    // Below 92 million euros 64 bits are enough, and their division is ten times faster.
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    if (value <= most - Rate::one && value >= Rate::one - most) {
        return Money::from_cents(whole_cents(static_cast<std::int64_t>(value), rule));
    }
    const Int128 cents = whole_cents(value, rule);
    if (cents > most || cents < std::numeric_limits<std::int64_t>::min()) refuse_overflow();
    return Money::from_cents(static_cast<std::int64_t>(cents));
}

} // namespace cae
