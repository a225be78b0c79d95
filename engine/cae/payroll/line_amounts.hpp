// The lines of one side from the amounts of their bases: each one rounded once.
#pragma once

#include <cstdint>

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

// The lines in `Integer`, which must hold each of them in billionths of a cent.
template <class Integer, class Keep>
[[nodiscard]] LinesTotal lines_in(const LinesOfSide& side, const BaseAmounts& bases, Keep keep) {
    const Money* const amounts = bases.data();
    const auto product = [&](const RateRow& row) {
        return static_cast<Integer>(amounts[row.base].cents()) * row.rate.billionths();
    };
    const auto kept = [&](std::uint32_t line, Integer billionths) {
        const Money amount = cents_of(billionths);
        keep(line, amount);
        return amount;
    };
    LinesTotal total{};
    for (const RateRow& row : side.relieved) total.relieved += kept(row.line, product(row));
    total.all = total.relieved;
    for (const RateRow& row : side.not_relieved) total.all += kept(row.line, product(row));
    const RateRow* rate = side.rates_of_several.data();
    for (const LineOfSeveral& line : side.of_several) {
        Integer sum = 0;
        for (const RateRow* const end = rate + line.rates; rate != end; ++rate) {
            sum += product(*rate);
        }
        const Money amount = kept(line.line, sum);
        total.all += amount;
        if (line.relieved) total.relieved += amount;
    }
    return total;
}

// Whether every base of the side is small enough for lines in 64 bits.
[[nodiscard]] inline bool are_narrow(const PayTables& tables, const LinesOfSide& side,
                                     const BaseAmounts& bases) {
    std::int64_t bits = 0; // at least each amount, the sign aside
    const auto note = [&](std::uint32_t base) {
        const std::int64_t cents = bases[base].cents();
        bits |= cents < 0 ? ~cents : cents;
    };
    for (const std::uint32_t base : side.slices) note(base);
    for (const std::uint32_t base : side.other_bases) note(base);
    return bits < tables.narrow_base.cents();
}

// Each line of the side to `keep`; the others are nothing. In 64 bits where they are enough, which
// is several times faster, in 128 otherwise: both are exact.
template <class Keep>
[[nodiscard]] LinesTotal lines_of(const PayTables& tables, const LinesOfSide& side,
                                  const BaseAmounts& bases, Keep keep) {
    return are_narrow(tables, side, bases) ? lines_in<std::int64_t>(side, bases, keep)
                                           : lines_in<Int128>(side, bases, keep);
}

} // namespace cae
