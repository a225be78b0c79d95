#include "cae/closing/pay/internal/member_pay.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "cae/closing/pay/gross_decision.hpp"
#include "cae/closing/pay/recomputed_pay.hpp"

namespace cae {
namespace {

constexpr int months_told_before = 3;

// Notes what an administrator should look at in the decision of one member's gross.
class GrossAlerts {
public:
    GrossAlerts(const MemberId& member, const PayMonth& month, const MemberGross& solved,
                Money reserve)
        : member_(member), month_(month), solved_(solved), available_(solved.limits.available),
          with_reserve_(available_ + reserve) {}

    void add_all() {
        const GrossFound& decision = solved_.decision.decided;
        const Money requested_cost = solved_.decision.requested.cost;
        if (solved_.decision.cut_to_available) {
            // Above what is due, the request is what is cut; what is due never is.
            alert(AlertKind::request_cut_to_available,
                  {requested_cost, available_, decision.gross});
        }
        if (solved_.limits.limited_by_account) alert_advance(decision.gross);
    }

    std::vector<Alert> alerts;

private:
    void alert_advance(Money gross) {
        const Spending spending = spending_of(month_, gross, solved_.limits.leave_provision);
        const Money cost = spending.employer_cost;
        const Money spent = spending.total();
        const Money own = std::max(with_reserve_, Money());
        if (spent <= own) return;
        if (gross > Money()) {
            alert(AlertKind::account_advanced, {gross, with_reserve_, spent - own});
        } else {
            alert(AlertKind::cost_above_budget_at_zero, {with_reserve_, cost});
        }
    }

    void alert(AlertKind kind, Details details) {
        alerts.push_back({kind, member_, std::move(details)});
    }

    const MemberId& member_;
    const PayMonth& month_;
    const MemberGross& solved_;
    Money available_;    // for the employer cost
    Money with_reserve_; // what is due is taken from the reserve too
};

void alert_leaving(const MemberId& member, const LeaveRecord& leave, std::vector<Alert>& alerts) {
    const LeaveIndemnity& settled = leave.settled;
    const LeaveDays left = leave.after.balance();
    if (left < LeaveDays{}) {
        alerts.push_back({AlertKind::leave_owed_on_leaving, member, {LeaveDays{} - left}});
    }
    if (settled.days <= LeaveDays{}) return;
    Details figures{settled.days, settled.tenth, settled.maintenance};
    const bool within_pay = leave.paid == Money() && settled.due > Money();
    if (!within_pay) figures.push_back(leave.paid);
    alerts.push_back({within_pay ? AlertKind::leave_within_pay : AlertKind::leave_settled, member,
                      std::move(figures)});
}

// Told from three months before the end on, when it runs.
void alert_end(const MemberId& member, Month month, const LeavePeriod& period,
               std::vector<Alert>& alerts) {
    if (!period.until || period.until->month() > month.plus(months_told_before)) return;
    alerts.push_back({AlertKind::leave_ends, member, {period.ending, *period.until}});
}

// Leave that sickness kept from being taken.
void alert_carried_leave(const MemberId& member, const LeaveTerms& terms, const LeaveRecord& leave,
                         std::vector<Alert>& alerts) {
    if (leave.lost > LeaveDays{}) {
        alerts.push_back({AlertKind::leave_lost, member, {leave.lost}});
    }
    const LeaveDays untold = terms.is_back ? to_be_told(leave.after) : LeaveDays{};
    if (untold > LeaveDays{}) alerts.push_back({AlertKind::leave_to_tell, member, {untold}});
    if (terms.is_back && !leave.after.told) return;
    alert_end(member, terms.month, leave.after.earlier, alerts);
    alert_end(member, terms.month, leave.after.previous, alerts);
}

void alert_leave(const MemberId& member, const LeaveTerms& terms, const LeaveRecord& leave,
                 std::vector<Alert>& alerts) {
    const LeaveDays before = terms.counters_to_take_from().balance();
    if (terms.taken > LeaveDays{} && terms.taken > before) {
        alerts.push_back({AlertKind::leave_beyond_balance, member, {terms.taken, before}});
    }
    if (terms.leaving) {
        alert_leaving(member, leave, alerts);
    } else {
        alert_carried_leave(member, terms, leave, alerts);
    }
}

// What was asked and what it met, before the payslip.
void keep_terms(const PayTerms& terms, Money available, PayRecord& record) {
    record.request = terms.request;
    record.available = available;
    record.fixed_part = terms.fixed_part;
    record.variable = terms.variable;
    record.advance = terms.advance;
    record.deduction = terms.deduction;
}

void keep(const NetSettlement& settled, PayRecord& record) {
    record.variable.taxed_allowances = settled.taxed.amount;
    record.variable.seized = settled.seized;
    record.variable.claim_recovered = settled.claim_recovered;
    record.withholding = settled.withholding;
    record.net_paid = settled.net_paid;
}

} // namespace

MemberPay member_pay(const MemberId& member, const PayTerms& terms, const AccountsOffer& offer,
                     const PayBefore& before, const PaymentLaw& payment) {
    const LawInForce& law = terms.rules->law;
    const PayMonth month(*terms.rules, month_reference(law, terms.month), before.sums);
    const MemberLeave leave(before.leave);
    const MemberGross solved = member_gross(terms, month, leave, offer.available);
    const Money gross = solved.decision.decided.gross;
    const Money on_top = leave.on_top(gross + month.overtime_pay(gross));
    MonthTerms with_leave = terms.month;
    with_leave.beyond_hours += on_top;
    const PayMonth whole(*terms.rules, month_reference(law, with_leave), before.sums);
    const Payslip slip = whole.payslip(gross + on_top);
    MemberPay pay;
    keep_terms(terms, offer.available, pay.record);
    pay.record.requested_cost = solved.decision.requested.cost;
    pay.record.terms = with_leave;
    pay.record.reimbursements = offer.meets_net.reimbursements + terms.reimbursement;
    pay.record.variable.claim_before = offer.meets_net.claim;
    pay.record.recalls = offer.recalls;
    copy_amounts(slip, terms.rules->lines.size(), pay.record);
    keep(settle_net(terms, offer.meets_net, payment, pay.record), pay.record);
    pay.sums_after = slip.sums_after;
    pay.leave = leave.record({slip.gross + slip.overtime_pay, slip.employer_cost});
    pay.leave_on_accounts = before.leave.on_accounts;
    GrossAlerts of_gross(member, month, solved, offer.reserve);
    of_gross.add_all();
    pay.alerts = std::move(of_gross.alerts);
    const Money cover = slip.sums_after.cover.as_pay - whole.before().cover.as_pay;
    if (cover > Money()) pay.alerts.push_back({AlertKind::cover_is_pay, member, {cover}});
    const auto alerts = settlement_alerts(member, pay.record);
    pay.alerts.insert(pay.alerts.end(), alerts.begin(), alerts.end());
    alert_leave(member, before.leave, pay.leave, pay.alerts);
    return pay;
}

} // namespace cae
