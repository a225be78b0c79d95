#include "cae/closing/pay/replayed_leave.hpp"

#include <algorithm>

#include "cae/closing/pay/member_leave.hpp"

namespace cae {
namespace {

// A sealed month as it should have been.
struct MonthAsRight {
    MonthTerms terms;
    Absence absence;
    Money pay; // overtime included
};

MonthAsRight as_right(const SettledPay& pay, const RecallRecord* recall) {
    MonthAsRight month{pay.terms, pay.absence, pay.amounts.all_pay()};
    if (recall == nullptr) return month;
    return {recall->terms, recall->absence, month.pay + recall->difference.all_pay()};
}

// What the settlement of today would take beyond that of the sealed month is left.
void settle(const PaidLeaveLaw& law, LeaveDays settled, LeaveCounters& counters) {
    const LeaveDays now = settle_leave(law, {}, counters).days;
    counters.current.taken = counters.current.taken - (now - settled);
}

// In the order of the closing: the days that the month acquires cannot be taken in it.
void pass(const PaidLeaveLaw& law, const SettledMonth& sealed, const MonthAsRight& month,
          LeaveCounters& counters) {
    counters = leave_counters(law, sealed.month, counters);
    const LeaveDays acquired = acquire_leave(
        law, sealed.month, days_that_give_leave(month.terms, month.absence), counters);
    add_sickness(month.absence.sick_days, counters);
    if (sealed.leave.told) carry_over(law, *sealed.leave.told, counters);
    counters.current.acquired = counters.current.acquired - acquired;
    take_leave(law, sealed.leave.taken, {}, counters);
    counters.current.acquired += acquired;
    counters.current.gross += month.pay - uncounted_pay(law, month.absence);
    if (sealed.leave.settled > LeaveDays{}) {
        settle(law, sealed.leave.settled, counters);
    } else {
        lose_leave(sealed.month, is_back(month.terms, month.absence), counters);
    }
}

const RecallRecord* recall_of(const std::vector<const RecallRecord*>& recalls, Month origin) {
    const auto found = std::find_if(recalls.begin(), recalls.end(),
                                    [&](const auto* recall) { return recall->origin == origin; });
    return found == recalls.end() ? nullptr : *found;
}

} // namespace

std::optional<LeaveCounters> replayed_leave(const PayPast& past, const MemberId& member,
                                            const std::vector<const RecallRecord*>& recalls) {
    const auto months = past.members.find(member);
    if (recalls.empty() || months == past.members.end()) return std::nullopt;
    const auto opening = past.opening_leave.find(member);
    LeaveCounters counters = opening == past.opening_leave.end() ? LeaveCounters{}
                                                                 : opening->second;
    for (const SettledMonth& sealed : months->second) {
        if (!sealed.pay) continue;
        pass(past.laws.at(sealed.month).paid_leave, sealed,
             as_right(*sealed.pay, recall_of(recalls, sealed.month)), counters);
    }
    return counters;
}

} // namespace cae
