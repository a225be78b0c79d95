// Money: whole cents of a euro in a signed 64-bit integer.
#pragma once

#include <compare>
#include <cstdint>
#include <stdexcept>
#include <string>

namespace cae {

class Detail;

// Thrown when a sum leaves 64 bits (about 92 million billion euros). Inputs are bounded far below
// at the border, so only values built by a program can reach it.
class MoneyOverflow : public std::overflow_error {
public:
    MoneyOverflow() : std::overflow_error("amount beyond 64-bit cents") {}
};

// Throws it. Apart, so that sums are short enough to be compiled in place.
[[noreturn]] void refuse_overflow();

// An exact amount of money. Sums and differences are checked and throw MoneyOverflow. There is no
// product of two amounts; Money x Rate gives an ExactAmount (cae/money/rate.hpp).
class Money {
public:
    constexpr Money() = default;

    [[nodiscard]] static constexpr Money from_cents(std::int64_t cents) { return Money(cents); }
    [[nodiscard]] constexpr std::int64_t cents() const { return cents_; }

    constexpr Money& operator+=(Money other) {
        if (__builtin_add_overflow(cents_, other.cents_, &cents_)) refuse_overflow();
        return *this;
    }
    constexpr Money& operator-=(Money other) {
        if (__builtin_sub_overflow(cents_, other.cents_, &cents_)) refuse_overflow();
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return a += b; }
    friend constexpr Money operator-(Money a, Money b) { return a -= b; }
    friend constexpr Money operator-(Money a) { return Money() - a; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr bool operator==(Money, Money) = default;

private:
    constexpr explicit Money(std::int64_t cents) : cents_(cents) {}
    std::int64_t cents_ = 0;
};

[[nodiscard]] Detail detail_of(Money amount);

// The amount with a point and two decimals, no separator of thousands: "-1234.50".
[[nodiscard]] std::string to_string(Money amount);

} // namespace cae
