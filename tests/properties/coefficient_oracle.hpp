// The coefficient of the general relief by a hundred decimals of floating point: another way than
// the engine's whole numbers.
#pragma once

#include <cstdint>

#include <boost/multiprecision/cpp_dec_float.hpp>

#include "cae/law/relief_formula.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"
#include "cae/payroll/smic_amount.hpp"

namespace cae_test {

using Decimal100 = boost::multiprecision::cpp_dec_float_100;

[[nodiscard]] inline Decimal100 decimal(cae::Rate rate) {
    return Decimal100(rate.billionths()) / cae::Rate::one;
}

// C before its rounding, for a pay above 0 and below exit x S.
[[nodiscard]] inline Decimal100 unrounded_coefficient(const cae::ReliefFormula& formula,
                                                      cae::Rate delta,
                                                      const Decimal100& smic_over_pay) {
    const Decimal100 exit = decimal(formula.exit);
    const Decimal100 x = (exit * smic_over_pay - 1) / (exit - 1);
    const Decimal100 highest = decimal(formula.minimum) + decimal(delta);
    const Decimal100 c = decimal(formula.minimum) +
                         decimal(delta) * pow(x, decimal(formula.exponent));
    return c < highest ? c : highest;
}

// In ten-thousandths, rounded half up; 1e-80 stands for the floating point's own error.
[[nodiscard]] inline std::int32_t coefficient_oracle(const cae::ReliefFormula& formula,
                                                     cae::Rate delta, cae::Money pay,
                                                     cae::SmicAmount smic) {
    const Decimal100 g = Decimal100(pay.cents()) * cae::SmicAmount::units_per_cent;
    const Decimal100 s = smic.units();
    if (g <= 0 || g >= decimal(formula.exit) * s) return 0;
    const Decimal100 c = unrounded_coefficient(formula, delta, s / g);
    return floor(c * 10'000 + Decimal100("0.5") + Decimal100("1e-80")).convert_to<std::int32_t>();
}

} // namespace cae_test
