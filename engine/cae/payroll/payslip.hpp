// One month's pay of one member, every line of it.
#pragma once

#include <array>

#include "cae/money/money.hpp"
#include "cae/payroll/pay_rules.hpp"
#include "cae/payroll/pay_totals.hpp"
#include "cae/payroll/relief_coefficients.hpp"
#include "cae/payroll/sums.hpp"

namespace cae {

// Amounts parallel to PayRules::lines; unused places are zero.
using LineAmounts = std::array<Money, most_lines>;

// All amounts of the month but its lines, in cents. Totals are sums of rounded lines.
struct PayslipAmounts : PayTotals {
    Money structural_overtime;      // part of `gross`: overtime of a contract above the legal week
    Money exempt_overtime;          // both overtimes, as far as exempt from income tax
    Coefficient relief_coefficient; // of the sums since January
    SumsSinceJanuary sums_after;
};

// With its lines, each rounded once, half away from zero.
struct Payslip : PayslipAmounts {
    LineAmounts lines{};
};

} // namespace cae
