#include "cae/closing/member_pay.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "cae/payroll/gross_search.hpp"

namespace cae {
namespace {

// What a request leads to before the fixed part is looked at.
struct Wish {
    Money gross;
    Money cost; // what the request would cost if it were not cut
};

Wish wish_of(const PayMonth& month, const PayRequest& request, Money available) {
    switch (request.mode) {
    case PayMode::none:
        return {};
    case PayMode::sweep: {
        const Money gross = gross_for_budget(month, available).gross;
        return {gross, month.employer_cost(gross)};
    }
    case PayMode::target_cost:
        return {gross_for_budget(month, request.amount).gross, request.amount};
    case PayMode::target_gross:
        return {request.amount, month.employer_cost(request.amount)};
    case PayMode::target_net: {
        const Money gross = gross_for_net(month, request.amount);
        return {gross, month.employer_cost(gross)};
    }
    }
    return {};
}

// Solves one member's gross and notes what an administrator should look at.
class Solver {
public:
    Solver(const MemberId& member, const PayTerms& terms, const PayMonth& month, Money available)
        : member_(member), terms_(terms), month_(month), available_(available) {}

    Money gross() {
        const Wish wish = wish_of(month_, terms_.request, available_);
        requested_cost = wish.cost;
        Money gross = wish.gross;
        if (terms_.limited_by_account && asks_too_much(wish)) {
            gross = gross_for_budget(month_, available_).gross;
            // Above the fixed part, the request is what is cut; the fixed part itself never is.
            alert(AlertKind::request_cut_to_available,
                  {to_string(wish.cost), to_string(available_),
                   to_string(std::max(gross, terms_.fixed_part))});
        }
        gross = std::max(gross, terms_.fixed_part);
        if (terms_.limited_by_account) alert_advance(gross);
        return gross;
    }

    Money requested_cost;
    std::vector<Alert> alerts;

private:
    // A request of gross 0 asks for nothing, whatever the month costs.
    bool asks_too_much(const Wish& wish) const {
        const bool target = terms_.request.mode != PayMode::none &&
                            terms_.request.mode != PayMode::sweep;
        return target && wish.cost > available_ && wish.gross > Money();
    }

    void alert_advance(Money gross) {
        const Money cost = month_.employer_cost(gross);
        const Money own = std::max(available_, Money());
        if (cost <= own) return;
        if (gross > Money()) {
            alert(AlertKind::account_advanced,
                  {to_string(gross), to_string(available_), to_string(cost - own)});
        } else {
            alert(AlertKind::cost_above_budget_at_zero, {to_string(available_), to_string(cost)});
        }
    }

    void alert(AlertKind kind, std::vector<std::string> details) {
        alerts.push_back({kind, member_, std::move(details)});
    }

    const MemberId& member_;
    const PayTerms& terms_;
    const PayMonth& month_;
    Money available_;
};

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
    record.net_social = slip.net_social;
}

void settle_net(const PayTerms& terms, const AccountsOffer& offer, const WithholdingGrid& grid,
                PayRecord& record) {
    record.withholding = withhold(record.net_taxable, terms.withholding_rate, grid);
    record.reimbursements = offer.reimbursements + terms.reimbursement;
    record.advance = terms.advance;
    record.deduction = terms.deduction;
    record.net_paid = record.net_before_tax - record.withholding.amount + record.reimbursements -
                      record.advance - record.deduction;
}

void alert_unusual_net(const MemberId& member, const PayRecord& record,
                       std::vector<Alert>& alerts) {
    if (record.net_paid < Money()) {
        alerts.push_back({AlertKind::net_negative, member, {to_string(record.net_paid)}});
    }
    if (record.gross > Money() &&
        record.withholding.origin == WithholdingRateOrigin::default_grid) {
        alerts.push_back({AlertKind::no_withholding_rate, member, {}});
    }
}

} // namespace

MemberPay member_pay(const MemberId& member, const PayTerms& terms, const AccountsOffer& offer,
                     const SumsSinceJanuary& before, const WithholdingGrid& grid) {
    const PayMonth month(*terms.rules, month_reference(terms.rules->law, terms.month), before);
    Solver solver(member, terms, month, offer.available);
    const Payslip slip = month.payslip(solver.gross());
    MemberPay pay;
    pay.record.request = terms.request;
    pay.record.requested_cost = solver.requested_cost;
    pay.record.available = offer.available;
    pay.record.fixed_part = terms.fixed_part;
    copy_amounts(slip, terms.rules->lines.size(), pay.record);
    settle_net(terms, offer, grid, pay.record);
    pay.sums_after = slip.sums_after;
    pay.alerts = std::move(solver.alerts);
    alert_unusual_net(member, pay.record, pay.alerts);
    return pay;
}

} // namespace cae
