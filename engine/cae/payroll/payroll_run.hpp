// A table of members and months computed at once: the batch door of the library.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/payroll/pay_rules.hpp"
#include "cae/payroll/payroll_row.hpp"
#include "cae/payroll/payslip.hpp"
#include "cae/payroll/withholding.hpp"

namespace cae {

// The pay of one row.
struct PayrollResult {
    const PayRules* rules = nullptr; // names the lines of `slip`
    Payslip slip;
    Withholding withholding;
    std::optional<Money> remainder; // budget - employer cost; absent without a budget
    Money net_paid;                 // net before tax - withholding; may be negative
};

// Results parallel to the rows, and the compiled rules that they point to.
struct PayrollRun {
    std::map<Month, PayRulesOfMonth> rules;
    std::vector<PayrollResult> results;
};

struct PayrollOptions {
    std::string file;     // named in problems
    unsigned threads = 0; // 0: as many as the machine has
};

// Computes every row. Rows of one member are chained in the order of their months, whatever their
// order in the table; sums start again in January. Rows without a member stand alone. Results do
// not depend on the order of rows or on the number of threads. Fails with
// Rule::parameter_must_be_in_force for months the law does not know, once a month, and
// Rule::pay_must_have_no_duplicate for two rows of one member and month.
[[nodiscard]] Result<PayrollRun> run_payroll(const Rulebook& rulebook,
                                             const std::vector<PayrollRow>& rows,
                                             const PayrollOptions& options);

} // namespace cae
