// The cumulative bases: what each rate is applied to, given the sums since January.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "cae/money/money.hpp"
#include "cae/money/rounding.hpp"
#include "cae/payroll/pay_rules.hpp"
#include "cae/payroll/pay_tables.hpp"
#include "cae/payroll/smic_amount.hpp"
#include "cae/payroll/sums.hpp"
#include "cae/payroll/uncleared_row.hpp"

namespace cae {

// Amounts parallel to PayRules::bases.
using BaseAmounts = std::array<Money, most_bases>;

// The same, of which those alone are there that were put.
class SomeBases {
public:
    void put(std::size_t base, Money amount) {
        const std::int64_t cents = amount.cents();
        amounts_.put(base, amount);
        width_ |= cents ^ (cents >> 63); // -1 - cents below 0
    }
    [[nodiscard]] Money operator[](std::size_t base) const { return amounts_[base]; }
    [[nodiscard]] const Money* data() const { return amounts_.data(); }

    // In cents: none of them is farther from 0 than one cent more. Less than twice the least that
    // might be said so.
    [[nodiscard]] std::int64_t width() const { return width_; }

private:
    UnclearedRow<Money, most_bases> amounts_;
    std::int64_t width_ = 0;
};

// F(sums) of the cover that is pay: what exceeds the limit of CSS D242-1. Rounded once.
[[nodiscard]] Money cover_as_pay(const LawInForce& law, const CoverSums& sums);

// Up to how much cover is no pay, given the two other sums: it never falls when pay rises.
[[nodiscard]] Money cover_that_is_no_pay(const LawInForce& law, const CoverSums& sums);

// F(sums) of one cumulative base: the base since January. The month's base is F(after) - F(before);
// F never decreases when the sum of pay rises.
[[nodiscard]] Money base_since_january(const PayRules& rules, const CompiledBase& base,
                                       const SumsSinceJanuary& sums);

// Whether the base belongs to the month alone rather than to the sums since January.
[[nodiscard]] bool is_of_the_month(const CompiledBase& base);

// What F of a cumulative base looks at besides ceilings.
struct PaySums {
    Money gross; // all pay
    Money paid;  // without the cover that is pay
    SmicAmount smic;
};

// A base's numbers of ceilings in money, each rounded once, and what is taken off: the amount below
// `low`, and whatever else the caller takes off.
struct BaseBounds {
    Money low;
    Money high;
    Money less;
};
using BoundsOfBases = UnclearedRow<BaseBounds, most_bases>;

[[nodiscard]] constexpr Money times(Money amount, Rate multiple) {
    return rounded(amount * multiple, Rounding::half_away_from_zero);
}

[[nodiscard]] constexpr Money bound_of(Money ceiling, const Ceilings& ceilings) {
    if (!ceilings.is_whole) return times(ceiling, ceilings.number);
    std::int64_t cents = 0;
    if (__builtin_mul_overflow(ceiling.cents(), ceilings.whole, &cents)) refuse_overflow();
    return Money::from_cents(cents);
}

// Those of all pay.
inline constexpr BaseBounds no_bounds{Money::from_cents(std::numeric_limits<std::int64_t>::min()),
                                      Money::from_cents(std::numeric_limits<std::int64_t>::max()),
                                      Money()};

// The bounds where the sum of ceilings is `ceiling`.
[[nodiscard]] constexpr BaseBounds bounds_of(const BaseRow& base, Money ceiling) {
    if (base.unbounded) return no_bounds;
    const Money low = bound_of(ceiling, base.from);
    return {low, bound_of(ceiling, base.to), base.shape == BaseShape::slice ? low : Money()};
}

[[nodiscard]] constexpr Money slice(Money pay, const BaseBounds& bounds) {
    return std::max(std::min(pay, bounds.high), bounds.low) - bounds.less;
}

// Strictly above the multiple of minimum wages, compared without rounding.
[[nodiscard]] constexpr bool exceeds(Money pay, SmicAmount smic, Rate multiple) {
    constexpr std::int64_t scale = SmicAmount::units_per_cent * Rate::one;
    const Int128 bound = static_cast<Int128>(smic.units()) * multiple.billionths();
    return static_cast<Int128>(pay.cents()) * scale > bound;
}

// The allowance for professional expenses leaves a share of pay up to some ceilings, and all of it
// above. The share is rounded on the sum, so that months add up to the year.
[[nodiscard]] constexpr Money after_allowance(Money pay, Money below, Rate share) {
    const Money reduced = std::min(pay, below);
    return times(reduced, share) + (pay - reduced);
}

// F of a base within its bounds, less what they take off; what belongs to the month alone is 0.
[[nodiscard]] constexpr Money amount_within(const BaseRow& base, const BaseBounds& bounds,
                                            const PaySums& sums, Rate csg_share) {
    const Money pay = base.of_cover ? sums.paid : sums.gross;
    switch (base.shape) {
    case BaseShape::slice:
        return slice(pay, bounds);
    case BaseShape::above_ceiling: // strictly
        return (pay > bounds.low ? std::min(pay, bounds.high) : Money()) - bounds.less;
    case BaseShape::above_smic:
        return (exceeds(pay, sums.smic, base.multiple) ? pay : Money()) - bounds.less;
    case BaseShape::csg:
        return after_allowance(pay, bounds.high, csg_share) - bounds.less;
    default:
        return {};
    }
}

} // namespace cae
