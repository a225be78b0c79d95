// A payslip on a screen.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// The lines that are not 0, the employer's and the employee's side by side, then the relief and the
// sum. `lines` name the amounts of `pay`.
[[nodiscard]] std::string payslip_table(const std::vector<PayLine>& lines, const PayRecord& pay,
                                        const Screen& screen);

// What stands below the lines: overtime, net social, taxable net, withholding rate and its origin,
// what was asked for, and the sums since January.
[[nodiscard]] std::string payslip_notes(const PayRecord& pay, const SumsSinceJanuary& sums_after,
                                        const Screen& screen);

} // namespace cae
