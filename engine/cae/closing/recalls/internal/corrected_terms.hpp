// A sealed payslip with the values that a correction gives.
#pragma once

#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/pay_past.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/cooperative/variable_elements.hpp"

namespace cae {

// What a payslip is computed from, beside the law and the sums before it.
struct CorrectedTerms {
    PayProfile profile;
    MonthTerms terms;
    Money gross;
    Absence absence{};
};

// The terms of `pay`, those of `correction` in their place where it has some. A change of category
// or of the waiver takes the covers that the cooperative had in the month corrected.
// Absence moves days and minimum wage of measured time as in a pay sheet, never the gross.
[[nodiscard]] CorrectedTerms corrected_terms(const Cooperative& cooperative, const Member& member,
                                             const SettledPay& pay,
                                             const PayCorrection& correction);

} // namespace cae
