#include "cae/closing/pay/internal/member_pay.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "cae/closing/pay/gross_decision.hpp"
#include "cae/closing/pay/recomputed_pay.hpp"

namespace cae {
namespace {

// Solves one member's gross and notes what an administrator should look at.
class Solver {
public:
    Solver(const MemberId& member, const PayTerms& terms, const PayMonth& month,
           const MemberLeave& leave, Money available)
        : member_(member), terms_(terms), month_(month), leave_(leave), available_(available) {}

    Money gross() {
        const GrossDecision decision = decide_gross(
            month_, terms_.request,
            {available_, due(), terms_.limited_by_account, leave_.provision_rate()});
        requested_cost = decision.requested_cost;
        if (decision.cut_to_available) {
            // Above what is due, the request is what is cut; what is due never is.
            alert(AlertKind::request_cut_to_available,
                  {to_string(requested_cost), to_string(available_), to_string(decision.gross)});
        }
        if (terms_.limited_by_account) alert_advance(decision.gross);
        return decision.gross;
    }

    Money requested_cost;
    std::vector<Alert> alerts;

private:
    // What is due whatever the request and the account.
    [[nodiscard]] Money due() const {
        return leave_.least_gross(terms_.fixed_part) + terms_.month.beyond_hours;
    }

    void alert_advance(Money gross) {
        const Money cost = month_.employer_cost(gross);
        const Money spent = cost + leave_provision(leave_.provision_rate(), {gross, cost}).total();
        const Money own = std::max(available_, Money());
        if (spent <= own) return;
        if (gross > Money()) {
            alert(AlertKind::account_advanced,
                  {to_string(gross), to_string(available_), to_string(spent - own)});
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
    const MemberLeave& leave_;
    Money available_; // for the employer cost
};

void alert_leaving(const MemberId& member, const LeaveRecord& leave, std::vector<Alert>& alerts) {
    const LeaveIndemnity& settled = leave.settled;
    const LeaveDays left = leave.after.balance();
    if (left < LeaveDays{}) {
        alerts.push_back(
            {AlertKind::leave_owed_on_leaving, member, {to_string(LeaveDays{} - left)}});
    }
    if (settled.days <= LeaveDays{}) return;
    std::vector<std::string> figures{to_string(settled.days), to_string(settled.tenth),
                                     to_string(settled.maintenance)};
    const bool within_pay = leave.paid == Money() && settled.due > Money();
    if (!within_pay) figures.push_back(to_string(leave.paid));
    alerts.push_back({within_pay ? AlertKind::leave_within_pay : AlertKind::leave_settled, member,
                      std::move(figures)});
}

void alert_leave(const MemberId& member, const LeaveTerms& terms, const LeaveRecord& leave,
                 std::vector<Alert>& alerts) {
    const LeaveDays before = terms.counters.balance() - terms.acquired;
    if (terms.taken > LeaveDays{} && terms.taken > before) {
        alerts.push_back(
            {AlertKind::leave_beyond_balance, member, {to_string(terms.taken), to_string(before)}});
    }
    if (terms.leaving) alert_leaving(member, leave, alerts);
}

} // namespace

MemberPay member_pay(const MemberId& member, const PayTerms& terms, const AccountsOffer& offer,
                     const PayBefore& before, const PaymentLaw& payment) {
    const LawInForce& law = terms.rules->law;
    const PayMonth month(*terms.rules, month_reference(law, terms.month), before.sums);
    const MemberLeave leave(before.leave);
    Solver solver(member, terms, month, leave, offer.available + terms.variable.benefit_in_kind);
    const Money gross = solver.gross();
    const Money on_top = leave.on_top(gross + month.overtime_pay(gross));
    MonthTerms with_leave = terms.month;
    with_leave.beyond_hours += on_top;
    const PayMonth whole(*terms.rules, month_reference(law, with_leave), before.sums);
    const Payslip slip = whole.payslip(gross + on_top);
    MemberPay pay;
    pay.record.request = terms.request;
    pay.record.requested_cost = solver.requested_cost;
    pay.record.available = offer.available;
    pay.record.fixed_part = terms.fixed_part;
    pay.record.terms = with_leave;
    pay.record.variable = terms.variable;
    copy_amounts(slip, terms.rules->lines.size(), pay.record);
    pay.record.recalls = offer.recalls;
    settle_net(terms, offer.meets_net, payment, pay.record);
    pay.sums_after = slip.sums_after;
    pay.leave = leave.record({slip.gross + slip.overtime_pay, slip.employer_cost});
    pay.alerts = std::move(solver.alerts);
    const auto alerts = settlement_alerts(member, pay.record);
    pay.alerts.insert(pay.alerts.end(), alerts.begin(), alerts.end());
    alert_leave(member, before.leave, pay.leave, pay.alerts);
    return pay;
}

} // namespace cae
