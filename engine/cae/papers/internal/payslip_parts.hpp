// The parts of a payslip, in their order on it.
#pragma once

#include "cae/papers/payslip/payslip.hpp"

namespace cae {

// Columns: label, quantity, amount. Its lines come to all pay.
[[nodiscard]] PaperTable payslip_gross(const PayslipBasis& basis);

// Columns: label, base, employee's rate, employee, employer. Its lines come to the totals.
[[nodiscard]] PaperTable payslip_contributions(const PayslipBasis& basis);

// What corrections of earlier months add, month by month; without rows where there are none.
[[nodiscard]] PaperTable payslip_recalls(const PayslipBasis& basis);

// Columns: label, base, rate, amount. From the net before tax to what is paid.
[[nodiscard]] PaperTable payslip_net(const PayslipBasis& basis);

} // namespace cae
