// The cumulative bases: what each rate is applied to, given the sums since January.
#pragma once

#include <array>

#include "cae/money/money.hpp"
#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/pay_rules.hpp"
#include "cae/payroll/sums.hpp"

namespace cae {

// Amounts parallel to PayRules::bases.
using BaseAmounts = std::array<Money, most_bases>;

// What a month adds to the sums.
struct MonthOfPay {
    Money pay; // gross and overtime
    Money exempt_overtime;
    Money employer_cover; // without the part of it that is pay
};

// F(sums) of the cover that is pay: what exceeds the limit of CSS D242-1. Rounded once.
[[nodiscard]] Money cover_as_pay(const LawInForce& law, const CoverSums& sums);

// F(sums) of one cumulative base: the base since January. The month's base is F(after) - F(before);
// F never decreases when the sum of pay rises.
[[nodiscard]] Money base_since_january(const PayRules& rules, const CompiledBase& base,
                                       const SumsSinceJanuary& sums);

// Whether the base belongs to the month alone rather than to the sums since January.
[[nodiscard]] bool is_of_the_month(const CompiledBase& base);

// The amount of a base that belongs to the month alone.
[[nodiscard]] Money base_of_the_month(const PayRules& rules, const CompiledBase& base,
                                      const MonthOfPay& month);

} // namespace cae
