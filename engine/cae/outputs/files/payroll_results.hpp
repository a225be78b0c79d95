// The results of a payroll run as a table.
#pragma once

#include <string>
#include <vector>

#include "cae/outputs/files/text_sink.hpp"
#include "cae/payroll/payroll_run.hpp"

namespace cae {

// Which identifying columns the table that was read has; they are repeated in this order.
struct PayrollIdentity {
    bool id = false;
    bool member = false;
    bool period = false;
    bool date = false;
};

// One line a row, in the order of `rows`, separated by commas, with decimal points: the identifying
// columns, `gross`, every employer line and every employee line by rank, the overtime relief and
// deduction, the relief, the totals, the nets and the withholding. The lines are those of all
// months of the run: 0.00 where a month does not know one. Amounts have two decimals, the
// coefficient four, the rate in percent no trailing zero; `remainder` is blank without a budget.
void write_payroll_results(const std::vector<PayrollRow>& rows, const PayrollRun& run,
                           const PayrollIdentity& identity, const TextSink& sink);

// The same as one text.
[[nodiscard]] std::string payroll_results(const std::vector<PayrollRow>& rows,
                                          const PayrollRun& run, const PayrollIdentity& identity);

} // namespace cae
