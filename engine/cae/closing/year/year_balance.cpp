#include "cae/closing/year/year_balance.hpp"

#include <algorithm>

namespace cae {
namespace {

const MemberRecord* find(const MonthRecord& month, const MemberId& member) {
    const auto found = std::find_if(month.members.begin(), month.members.end(),
                                    [&](const MemberRecord& known) { return known.id == member; });
    return found != month.members.end() ? &*found : nullptr;
}

} // namespace

Money kept_after_year(Money closing, Money reserve, Stage stage) {
    const Money positive = std::max(closing, Money());
    return stage == Stage::cape ? positive : std::min(positive, reserve);
}

Money balance_left(const MonthRecord& last_month, const MemberId& member) {
    const MemberRecord* record = find(last_month, member);
    if (record == nullptr) return {};
    const Money closing = balance_of(last_month, member);
    const Money reserve = record->reserve + record->not_payable;
    return std::max(closing, Money()) - kept_after_year(closing, reserve, record->stage);
}

// The request was what is due and the balance; what was spent beyond what is due paid it.
Money balance_paid(const MonthRecord& month, const MemberId& member) {
    const MemberRecord* record = find(month, member);
    if (record == nullptr || !record->pay) return {};
    const PayRecord& pay = *record->pay;
    if (pay.request.mode != PayMode::year_balance) return {};
    Money spent = pay.employer_cost;
    if (record->leave) spent += record->leave->provisioned.total();
    const Money of_due = pay.requested_cost - pay.request.amount;
    return std::clamp(spent - of_due, Money(), pay.request.amount);
}

} // namespace cae
