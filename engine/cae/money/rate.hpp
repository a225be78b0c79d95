// Rate: an exact decimal. ExactAmount: money times rate, before its one rounding.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "cae/money/int128.hpp"
#include "cae/money/money.hpp"

namespace cae {

// An exact decimal number with nine decimals (12.345 % is 0.123450000, held as 123 450 000
// billionths). Rates of contribution, coefficients and shares are Rates. Values are bounded to
// 1 000 in magnitude where they are parsed.
class Rate {
public:
    static constexpr std::int64_t one = 1'000'000'000;

    constexpr Rate() = default;
    [[nodiscard]] static constexpr Rate from_billionths(std::int64_t billionths) {
        return Rate(billionths);
    }
    [[nodiscard]] constexpr std::int64_t billionths() const { return billionths_; }

    constexpr Rate& operator+=(Rate other) {
        billionths_ += other.billionths_;
        return *this;
    }
    friend constexpr Rate operator+(Rate a, Rate b) { return a += b; }
    friend constexpr Rate operator-(Rate a, Rate b) { return Rate(a.billionths_ - b.billionths_); }
    friend constexpr auto operator<=>(Rate, Rate) = default;
    friend constexpr bool operator==(Rate, Rate) = default;

private:
    constexpr explicit Rate(std::int64_t billionths) : billionths_(billionths) {}
    std::int64_t billionths_ = 0;
};

// An unrounded amount, in billionths of a cent. Only `rounded` makes Money of it, so that the place
// of every rounding can be found by searching for that word.
class ExactAmount {
public:
    constexpr ExactAmount() = default;
    [[nodiscard]] static constexpr ExactAmount from_billionths_of_cent(Int128 value) {
        return ExactAmount(value);
    }
    [[nodiscard]] constexpr Int128 billionths_of_cent() const { return value_; }

    constexpr ExactAmount& operator+=(ExactAmount other) {
        value_ += other.value_;
        return *this;
    }
    friend constexpr ExactAmount operator+(ExactAmount a, ExactAmount b) { return a += b; }
    friend constexpr ExactAmount operator-(ExactAmount a, ExactAmount b) {
        return ExactAmount(a.value_ - b.value_);
    }
    friend constexpr bool operator==(const ExactAmount&, const ExactAmount&) = default;

private:
    constexpr explicit ExactAmount(Int128 value) : value_(value) {}
    Int128 value_ = 0;
};

[[nodiscard]] constexpr ExactAmount operator*(Money amount, Rate rate) {
    return ExactAmount::from_billionths_of_cent(static_cast<Int128>(amount.cents()) *
                                                rate.billionths());
}
[[nodiscard]] constexpr ExactAmount operator*(Rate rate, Money amount) { return amount * rate; }

[[nodiscard]] Detail detail_of(Rate rate);

// The rate as a decimal without trailing zeros: "0.13", "1".
[[nodiscard]] std::string to_string(Rate rate);

// The rate in percent without trailing zeros: 0.13 gives "13", 0.00016 gives "0.016".
[[nodiscard]] std::string to_percent(Rate rate);

} // namespace cae
