#include "cae/closing/member_pay.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "cae/closing/gross_decision.hpp"
#include "cae/closing/recomputed_pay.hpp"

namespace cae {
namespace {

// Solves one member's gross and notes what an administrator should look at.
class Solver {
public:
    Solver(const MemberId& member, const PayTerms& terms, const PayMonth& month, Money available)
        : member_(member), terms_(terms), month_(month), available_(available) {}

    Money gross() {
        const GrossDecision decision = decide_gross(
            month_, terms_.request, {available_, terms_.fixed_part, terms_.limited_by_account});
        requested_cost = decision.requested_cost;
        if (decision.cut_to_available) {
            // Above the fixed part, the request is what is cut; the fixed part itself never is.
            alert(AlertKind::request_cut_to_available,
                  {to_string(requested_cost), to_string(available_), to_string(decision.gross)});
        }
        if (terms_.limited_by_account) alert_advance(decision.gross);
        return decision.gross;
    }

    Money requested_cost;
    std::vector<Alert> alerts;

private:
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
    pay.record.terms = terms.month;
    copy_amounts(slip, terms.rules->lines.size(), pay.record);
    settle_net(terms, offer, grid, pay.record);
    pay.sums_after = slip.sums_after;
    pay.alerts = std::move(solver.alerts);
    alert_unusual_net(member, pay.record, pay.alerts);
    return pay;
}

} // namespace cae
