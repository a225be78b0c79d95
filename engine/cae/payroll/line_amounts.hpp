// The lines of one side from the amounts of their bases: each one rounded once.
#pragma once

#include <cstdint>
#include <limits>

#include "cae/money/int128.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rounding.hpp"
#include "cae/payroll/pay_bases.hpp"
#include "cae/payroll/pay_tables.hpp"

namespace cae {

struct LinesTotal {
    Money all;
    Money relieved; // of those that the general relief relieves
};

// Where lines go: to a row of amounts, or nowhere.
struct KeepLines {
    Money* row; // a place for each of PayRules::lines
    void operator()(std::uint32_t line, Money amount) const { row[line] = amount; }
};
struct DropLines {
    void operator()(std::uint32_t, Money) const {}
};

// Billionths of a cent in whole cents, half away from zero; of 128 bits, MoneyOverflow when the
// cents leave 64. Without a branch in 64 bits: nobody foresees which bases the sums take back.
[[nodiscard]] constexpr Money cents_of(std::int64_t billionths) {
    const std::int64_t one_if_negative = (billionths >> 63) & Rate::one;
    return Money::from_cents((billionths + Rate::one / 2 - one_if_negative) / Rate::one);
}
[[nodiscard]] constexpr Money cents_of(Int128 billionths) {
    return rounded(ExactAmount::from_billionths_of_cent(billionths), Rounding::half_away_from_zero);
}

// A line of one rate by an exact product and a division, in integers that hold the product.
template <class Integer>
struct Divided {
    using Exact = Integer;
    [[nodiscard]] static constexpr Money line(Money base, const RateRow& row) {
        return cents_of(static_cast<Integer>(base.cents()) * row.rate.billionths());
    }
};
// The same by a scaled rate, for bases within `scaled_base`.
struct Shifted {
    using Exact = std::int64_t;
    [[nodiscard]] static constexpr Money line(Money base, const RateRow& row) {
        constexpr std::int64_t half = std::int64_t{1} << (scale_bits - 1);
        return Money::from_cents((base.cents() * row.scaled + half) >> scale_bits);
    }
};

// MoneyOverflow where the cents leave 64 bits.
template <class Integer>
[[nodiscard]] constexpr Money money_of(Integer cents) {
    const auto narrow = static_cast<std::int64_t>(cents);
    if (narrow != cents) refuse_overflow();
    return Money::from_cents(narrow);
}

// The lines by `Arithmetic`, whose integers must hold each of them in billionths of a cent.
template <class Arithmetic, class Keep>
[[nodiscard]] LinesTotal lines_in(const LinesOfSide& side, const Money* bases, Keep keep) {
    using Exact = typename Arithmetic::Exact;
    const auto of_one_rate = [&](const RateRow& row) {
        const Money amount = Arithmetic::line(bases[row.base], row);
        keep(row.line, amount);
        return amount.cents();
    };
    Exact relieved = 0;
    for (const RateRow& row : side.relieved) relieved += of_one_rate(row);
    Exact others = 0;
    for (const RateRow& row : side.not_relieved) others += of_one_rate(row);
    const RateRow* rate = side.rates_of_several.data();
    for (const LineOfSeveral& line : side.of_several) {
        Exact sum = 0;
        for (const RateRow* const end = rate + line.rates; rate != end; ++rate) {
            sum += static_cast<Exact>(bases[rate->base].cents()) * rate->rate.billionths();
        }
        const Money amount = cents_of(sum);
        keep(line.line, amount);
        (line.relieved ? relieved : others) += amount.cents();
    }
    return {money_of(relieved + others), money_of(relieved)};
}

// Each line of the side to `keep`; the others are nothing. By the fastest way that the bases allow:
// all of them are exact.
template <class Keep>
[[nodiscard]] LinesTotal lines_of(const PayTables& tables, const LinesOfSide& side,
                                  const SomeBases& bases, Keep keep) {
    if (bases.width() < tables.scaled_base.cents()) {
        return lines_in<Shifted>(side, bases.data(), keep);
    }
    if (bases.width() < tables.narrow_base.cents()) {
        return lines_in<Divided<std::int64_t>>(side, bases.data(), keep);
    }
    return lines_in<Divided<Int128>>(side, bases.data(), keep);
}

// The employer's covers, where `base_of` is what their rates bear on. Each is rounded once.
template <class BaseOf>
[[nodiscard]] Money price_of_covers(const PayTables& tables, BaseOf base_of) {
    Money cover = tables.fixed_covers;
    const RateRow* rate = tables.rates_of_covers.data();
    for (const LineOfSeveral& line : tables.priced_covers) {
        Int128 price = 0;
        for (const RateRow* const end = rate + line.rates; rate != end; ++rate) {
            price += static_cast<Int128>(base_of(rate->base).cents()) * rate->rate.billionths();
        }
        cover += cents_of(price);
    }
    return cover;
}

} // namespace cae
