// One month's pay of one member, every line of it.
#pragma once

#include <array>

#include "cae/money/money.hpp"
#include "cae/payroll/pay_rules.hpp"
#include "cae/payroll/relief_coefficients.hpp"
#include "cae/payroll/sums.hpp"

namespace cae {

// Amounts parallel to PayRules::lines; unused places are zero.
using LineAmounts = std::array<Money, most_lines>;

// All amounts of the month, in cents. Each line is rounded once, half away from zero; totals are
// sums of rounded lines.
struct Payslip {
    Money gross; // contractual pay, without overtime
    Money overtime_pay;
    LineAmounts lines{};
    Money employee_overtime_relief;
    Money employer_overtime_deduction;
    Money exempt_overtime;          // overtime pay exempt from income tax
    Coefficient relief_coefficient; // of the sums since January
    Money general_relief;           // of the month; may be negative
    Money employer_total;           // employer lines, before relief and overtime deduction
    Money employer_cost;            // gross + overtime pay + employer_total - relief - deduction
    Money employee_total;           // employee lines less the overtime relief
    Money net_before_tax;
    Money net_taxable;
    Money net_social;
    SumsSinceJanuary sums_after;
};

} // namespace cae
