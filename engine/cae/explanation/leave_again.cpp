// What the leave of a month started from.
#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

LeavePolicy policy_of_leave(const MemberMonth& member) {
    const Date day = member.closed().month.last_day();
    const LeavePolicy* own = member.contract != nullptr ? member.contract->leave.on(day) : nullptr;
    const LeavePolicy* policy = own != nullptr ? own : member.month.cooperative.leave.on(day);
    return policy != nullptr ? *policy : LeavePolicy{};
}

Money monthly_pay(const MemberMonth& member) {
    if (member.contract == nullptr) return {};
    const Money* fixed = member.contract->fixed_part.on(member.closed().month.last_day());
    return fixed != nullptr ? *fixed : Money();
}

LeaveCounters counters_before(const MemberMonth& member) {
    const auto found = member.month.before.leave.find(member.record.id);
    return found == member.month.before.leave.end() ? LeaveCounters{} : found->second;
}

} // namespace

LeaveProvision held_before(const MemberMonth& member, const AccountRecord& account) {
    const auto& held = member.month.before.leave_provisions;
    const auto found = held.find({account.activity, account.member});
    return found == held.end() ? LeaveProvision{} : found->second;
}

LeaveTerms leave_terms_again(const MemberMonth& member, const PayAgain& pay) {
    LeaveTerms terms;
    terms.law = pay.rules().law.paid_leave;
    terms.policy = policy_of_leave(member);
    terms.permanent = member.record.stage == Stage::permanent;
    terms.leaving = member.contract != nullptr && ends_in(*member.contract, member.closed().month);
    if (member.record.leave) terms.taken = member.record.leave->taken.days;
    terms.monthly_pay = monthly_pay(member);
    terms.counters = leave_counters(terms.law, member.closed().month, counters_before(member));
    for (const RecallRecord* recall : member.recalls) {
        add_recalled_pay(terms.law, recall->origin,
                         recall->difference.gross + recall->difference.overtime_pay,
                         terms.counters);
    }
    terms.acquired = acquire_leave(terms.law, member.closed().month,
                                   days_that_give_leave(pay.record.terms, pay.record.variable),
                                   terms.counters);
    for (const AccountRecord* account : member.accounts) {
        const LeaveProvision held = held_before(member, *account);
        terms.held += held;
        terms.released += released_from(terms, held);
    }
    return terms;
}

} // namespace cae
