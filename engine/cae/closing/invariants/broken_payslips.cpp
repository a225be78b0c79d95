#include "cae/closing/invariants/internal/broken_payslips.hpp"

#include <map>
#include <string>
#include <utility>

namespace cae {
namespace {

// The amounts of a payslip, or of the difference of two, that hang together.
struct Totals {
    Money pay; // overtime included
    Money employer_lines;
    Money employee_lines;
    Money employer_total;
    Money employee_total;
    Money reliefs; // of the employer
    Money employee_relief;
    Money employer_cost;
    Money net_before_tax;
};

template <class Amounts>
Totals totals_of(const Amounts& amounts) {
    Totals totals;
    totals.pay = amounts.gross + amounts.overtime_pay;
    totals.employer_total = amounts.employer_total;
    totals.employee_total = amounts.employee_total;
    totals.reliefs = amounts.general_relief + amounts.employer_overtime_deduction;
    totals.employee_relief = amounts.employee_overtime_relief;
    totals.employer_cost = amounts.employer_cost;
    totals.net_before_tax = amounts.net_before_tax;
    return totals;
}

void add_line(const PayLine& line, Money amount, Totals& totals) {
    (line.side == Side::employer ? totals.employer_lines : totals.employee_lines) += amount;
}

class PayslipCheck {
public:
    PayslipCheck(const MonthRecord& record, std::vector<BrokenIdentity>& broken)
        : record_(record), broken_(broken) {
        for (const RecallRecord& recall : record.recalls) {
            check(recall);
            recalls_[recall.member] += recall.difference;
        }
    }

    void check(const MemberRecord& member) {
        const PayRecord& pay = *member.pay;
        const std::string& about = member.id.text();
        if (pay.lines.size() > record_.pay_lines.size()) {
            return note(false, Identity::payslip_has_its_lines, about);
        }
        Totals totals = totals_of(pay);
        for (std::size_t i = 0; i < pay.lines.size(); ++i) {
            add_line(record_.pay_lines[i], pay.lines[i], totals);
        }
        check(totals, about);
        note(pay.net_social == pay.net_before_tax + pay.variable.allowances.net,
             Identity::net_social_adds_up, about);
        note(pay.net_paid == net_paid(pay), Identity::net_paid_adds_up, about);
        note(pay.recalls == recalls_of(member.id), Identity::recalls_sum, about);
        note(member.claim == claim_after(pay), Identity::claim_continues, about);
    }

private:
    void check(const RecallRecord& recall) {
        const PayAmounts& moved = recall.difference;
        const std::string about = recall.member.text() + " " + to_string(recall.origin);
        Totals totals = totals_of(moved);
        for (const PaidLine& paid : moved.lines) add_line(paid.line, paid.amount, totals);
        check(totals, about);
    }

    void check(const Totals& totals, const std::string& about) {
        note(totals.employer_total == totals.employer_lines, Identity::employer_lines_sum, about);
        note(totals.employee_total == totals.employee_lines - totals.employee_relief,
             Identity::employee_lines_sum, about);
        note(totals.employer_cost == totals.pay + totals.employer_total - totals.reliefs,
             Identity::employer_cost_adds_up, about);
        note(totals.net_before_tax == totals.pay - totals.employee_total,
             Identity::net_before_tax_adds_up, about);
    }

    static Money net_paid(const PayRecord& pay) {
        const VariableElements& variable = pay.variable;
        return pay.net_before_tax + pay.recalls.net_before_tax - pay.withholding.amount +
               variable.allowances.net - variable.benefit_in_kind - pay.advance - variable.seized -
               pay.deduction - variable.claim_recovered + pay.reimbursements;
    }

    [[nodiscard]] PayTotals recalls_of(const MemberId& member) const {
        const auto found = recalls_.find(member);
        return found == recalls_.end() ? PayTotals{} : found->second;
    }

    void note(bool holds, Identity identity, const std::string& about) {
        if (!holds) broken_.push_back({identity, about});
    }

    const MonthRecord& record_;
    std::vector<BrokenIdentity>& broken_;
    std::map<MemberId, PayTotals> recalls_;
};

} // namespace

void check_payslips(const MonthRecord& record, std::vector<BrokenIdentity>& broken) {
    PayslipCheck check(record, broken);
    for (const MemberRecord& member : record.members) {
        if (member.pay) check.check(member);
    }
}

} // namespace cae
