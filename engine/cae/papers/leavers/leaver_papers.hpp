// What somebody whose employment ends is given: work certificate, receipt for the final account.
#pragma once

#include "cae/papers/payslip/payslip.hpp"

namespace cae {

// The certificate (C. trav. L1234-19, D1234-6): the day of entry and the last day, and the jobs in
// between. `basis` is that of the last payslip, of a member whose employment ends in its month.
[[nodiscard]] Paper work_certificate(const PayslipBasis& basis);

// The receipt (C. trav. L1234-20): every sum of the last payslip, down to what is paid.
[[nodiscard]] Paper final_receipt(const PayslipBasis& basis);

} // namespace cae
