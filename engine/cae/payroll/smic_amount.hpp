// Exact amounts of minimum wage: the S of the general relief, which is never rounded.
#pragma once

#include <compare>
#include <cstdint>

#include "cae/money/int128.hpp"
#include "cae/money/money.hpp"

namespace cae {

// An exact fraction of a cent. The unit divides every month's minimum wage without a rest:
// hundredths of hours (100), weeks into months (x 52/12, hence 3) and days of months of 28 to 31
// days (least common multiple 377 580).
class SmicAmount {
public:
    static constexpr std::int64_t units_per_cent = 100LL * 3 * 377'580;

    constexpr SmicAmount() = default;
    [[nodiscard]] static constexpr SmicAmount from_units(std::int64_t units) {
        return SmicAmount(units);
    }
    // Throws MoneyOverflow beyond about 800 million euros.
    [[nodiscard]] static constexpr SmicAmount from_money(Money amount) {
        std::int64_t units = 0;
        if (__builtin_mul_overflow(amount.cents(), units_per_cent, &units)) refuse_overflow();
        return SmicAmount(units);
    }
    [[nodiscard]] constexpr std::int64_t units() const { return units_; }

    constexpr SmicAmount& operator+=(SmicAmount other) {
        if (__builtin_add_overflow(units_, other.units_, &units_)) refuse_overflow();
        return *this;
    }
    friend constexpr SmicAmount operator+(SmicAmount a, SmicAmount b) { return a += b; }
    friend constexpr auto operator<=>(SmicAmount, SmicAmount) = default;
    friend constexpr bool operator==(SmicAmount, SmicAmount) = default;

private:
    constexpr explicit SmicAmount(std::int64_t units) : units_(units) {}
    std::int64_t units_ = 0;
};

} // namespace cae
