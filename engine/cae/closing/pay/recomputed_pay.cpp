#include "cae/closing/pay/recomputed_pay.hpp"

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

PayAmounts amounts_of(const PayRecord& record, const std::vector<PayLine>& lines) {
    PayAmounts amounts;
    amounts.gross = record.gross;
    amounts.overtime_pay = record.overtime_pay;
    for (std::size_t i = 0; i < record.lines.size(); ++i) {
        amounts.lines.push_back({lines[i], record.lines[i]});
    }
    amounts.employee_overtime_relief = record.employee_overtime_relief;
    amounts.employer_overtime_deduction = record.employer_overtime_deduction;
    amounts.general_relief = record.general_relief;
    amounts.employer_total = record.employer_total;
    amounts.employer_cost = record.employer_cost;
    amounts.employee_total = record.employee_total;
    amounts.net_before_tax = record.net_before_tax;
    amounts.net_taxable = record.net_taxable;
    amounts.net_social = record.net_social - record.variable.allowances.net;
    return amounts;
}

PayAmounts amounts_of(const Payslip& slip, const PayRules& rules) {
    PayRecord record;
    copy_amounts(slip, rules.lines.size(), record);
    return amounts_of(record, rules.lines);
}

// Recalls of a member follow one another by the months they come from: the last one has the sums.
const SumsSinceJanuary* recalled_sums(const MonthRecord& record, const MemberId& member) {
    const SumsSinceJanuary* sums = nullptr;
    for (const RecallRecord& recall : record.recalls) {
        const bool of_year = recall.origin.year() == record.month.year();
        if (recall.member == member && of_year) sums = &recall.sums_after;
    }
    return sums;
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
