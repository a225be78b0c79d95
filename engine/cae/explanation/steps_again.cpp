#include "cae/explanation/internal/steps_again.hpp"

#include <utility>

#include "cae/closing/pay/replayed_leave.hpp"

namespace cae {
namespace {

LeaveCounters counters_before(const MemberMonth& member) {
    const auto found = member.month.before.leave.find(member.record.id);
    return found == member.month.before.leave.end() ? LeaveCounters{} : found->second;
}

LeaveTerms leave_terms_again(const MemberMonth& member, const PayTerms& terms) {
    LeaveBefore before{counters_before(member), {}};
    for (const AccountRecord* account : member.accounts) {
        before.held.push_back(held_before(member, *account));
    }
    return leave_terms(member.closed().month, terms, before);
}

std::vector<AccountToCharge> accounts_to_charge(const MemberMonth& member,
                                                const LeaveTerms& leave) {
    const auto charged_before = recalls_charged(member);
    std::vector<AccountToCharge> accounts;
    for (std::size_t i = 0; i < member.accounts.size(); ++i) {
        accounts.push_back({before_recalls(*member.accounts[i]) - charged_before[i],
                            leave.on_accounts[i].released});
    }
    return accounts;
}

// What was asked and what meets the net.
void read_pay(const PayRecord& pay, PayTerms& terms) {
    terms.month = pay.terms;
    terms.month.beyond_hours = beside_fixed_part(pay.variable);
    terms.request = pay.request;
    terms.fixed_part = pay.fixed_part;
    if (pay.withholding.origin == WithholdingRateOrigin::own) {
        terms.withholding_rate = pay.withholding.rate;
    }
    terms.reimbursement = pay.reimbursements;
    terms.advance = pay.advance;
    terms.deduction = pay.deduction;
    terms.variable = pay.variable;
}

void read_leave_again(const MemberMonth& member, PayTerms& terms) {
    static const Member unknown;
    read_leave(member.month.cooperative, member.contract != nullptr ? *member.contract : unknown,
               member.closed().month, terms);
    if (member.record.leave) {
        terms.leave_days = member.record.leave->taken.days;
        terms.leave_told = member.record.leave->told;
    }
    terms.leave_before = replayed_leave(member.month.past, member.record.id, member.recalls);
}

} // namespace

PayTerms pay_terms_again(const MemberMonth& member, const PayRules& rules) {
    PayTerms terms;
    terms.rules = &rules;
    terms.limited_by_account = member.record.stage != Stage::permanent;
    read_pay(*member.record.pay, terms);
    read_leave_again(member, terms);
    return terms;
}

NetSettlement settlement_again(const PayTerms& terms, const PayRecord& pay,
                               const PaymentLaw& payment) {
    return settle_net(terms, {{}, pay.variable.claim_before}, payment, pay);
}

StepsAgain::StepsAgain(const MemberMonth& member, const PayAgain& pay,
                       const PayTerms& terms_of_record, NetSettlement settlement_of_net)
    : terms(terms_of_record),
      month(pay.rules(), month_reference(pay.rules().law, terms.month), pay.before()),
      leave_terms(leave_terms_again(member, terms)), leave(leave_terms),
      leave_of_month(
          leave.record({pay.record.gross + pay.record.overtime_pay, pay.record.employer_cost})),
      gross(member_gross(terms, month, leave, pay.record.available)),
      settlement(std::move(settlement_of_net)),
      accounts(share_pay({charged(pay.record), provisioned_in(member.record)},
                         accounts_to_charge(member, leave_terms))) {}

} // namespace cae
