#include "cae/closing/recomputed_pay.hpp"

#include "cae/payroll/pay_month.hpp"

namespace cae {

void copy_amounts(const Payslip& slip, std::size_t lines, PayRecord& record) {
    record.gross = slip.gross;
    record.overtime_pay = slip.overtime_pay;
    record.lines.assign(slip.lines.begin(),
                        slip.lines.begin() + static_cast<std::ptrdiff_t>(lines));
    record.employee_overtime_relief = slip.employee_overtime_relief;
    record.employer_overtime_deduction = slip.employer_overtime_deduction;
    record.relief_coefficient = slip.relief_coefficient;
    record.general_relief = slip.general_relief;
    record.employer_total = slip.employer_total;
    record.employer_cost = slip.employer_cost;
    record.employee_total = slip.employee_total;
    record.net_before_tax = slip.net_before_tax;
    record.net_taxable = slip.net_taxable;
    record.net_social = slip.net_social + record.variable.allowances.net;
}

RecomputedPay recomputed_pay(const PayRecord& record, const PayRules& rules,
                             const SumsSinceJanuary& before) {
    const PayMonth month(rules, month_reference(rules.law, record.terms), before);
    const Payslip slip = month.payslip(record.gross);
    RecomputedPay pay{record, slip.sums_after};
    copy_amounts(slip, rules.lines.size(), pay.record);
    return pay;
}

} // namespace cae
