#include "cae/closing/pay/member_leave.hpp"

#include <algorithm>

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr Money cent = Money::from_cents(1);

Money share(Money amount, LeaveDays days, LeaveDays of) {
    const Int128 numerator = static_cast<Int128>(amount.cents()) * days.hundredths;
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(numerator, of.hundredths)));
}

LeaveCounters counters_in_books(const Books& books, const MemberId& member) {
    const auto found = books.leave.find(member);
    return found == books.leave.end() ? LeaveCounters{} : found->second;
}

// A balance of zero is never divided by: days beyond it release all.
LeaveProvision released_from(const LeaveTerms& terms, const LeaveProvision& held) {
    const LeaveDays balance = terms.counters_to_take_from().balance();
    if (terms.leaving || (terms.taken >= balance && terms.taken > LeaveDays{})) return held;
    if (terms.taken == LeaveDays{}) return {};
    return {share(held.pay, terms.taken, balance), share(held.charges, terms.taken, balance)};
}

// Corrections of sealed months have made other counters of what the books hold.
void take_corrected_leave(const PayTerms& terms, LeaveTerms& leave) {
    if (!terms.leave_before) return;
    const LeaveCounters corrected = leave_counters(leave.law, leave.month, *terms.leave_before);
    leave.recalled = corrected.balance() - leave.counters.balance();
    leave.counters = corrected;
}

void release(const std::vector<LeaveProvision>& held, LeaveTerms& terms) {
    for (const LeaveProvision& of_account : held) {
        const LeaveProvision released = released_from(terms, of_account);
        terms.on_accounts.push_back({of_account, released});
        terms.held += of_account;
        terms.released += released;
    }
}

} // namespace

int days_under_contract(const MonthTerms& terms, const Absence& absence) {
    if (!terms.weekly_hours) return terms.days_employed;
    const int unpaid = absence.sick_pay == Money() ? absence.sick_days : 0;
    return terms.days_employed + absence.unpaid_days + unpaid;
}

DaysOfLeave days_that_give_leave(const MonthTerms& terms, const Absence& absence) {
    const int sick = absence.sick_kind == SickKind::occupational ? 0 : absence.sick_days;
    return {days_under_contract(terms, absence) - absence.unpaid_days - sick, sick};
}

bool is_back(const MonthTerms& terms, const Absence& absence) {
    return days_under_contract(terms, absence) > absence.sick_days;
}

Money uncounted_pay(const PaidLeaveLaw& law, const Absence& absence) {
    if (absence.sick_kind == SickKind::occupational) return {};
    return absence.sick_pay -
           rounded(absence.sick_pay * law.share_of_sick_pay, Rounding::half_away_from_zero);
}

LeaveTerms leave_terms(Month month, const PayTerms& terms, const LeaveBefore& before) {
    LeaveTerms leave{month};
    leave.law = terms.rules->law.paid_leave;
    leave.policy = terms.leave;
    leave.permanent = !terms.limited_by_account;
    leave.leaving = terms.leaving;
    leave.taken = terms.leave_days;
    leave.monthly_pay = terms.monthly_pay;
    const Absence absence = absence_of(terms.variable);
    leave.counters = leave_counters(leave.law, month, before.counters);
    take_corrected_leave(terms, leave);
    leave.acquired = acquire_leave(leave.law, month, days_that_give_leave(terms.month, absence),
                                   leave.counters);
    leave.uncounted = uncounted_pay(leave.law, absence);
    leave.is_back = is_back(terms.month, absence);
    add_sickness(absence.sick_days, leave.counters);
    leave.told = terms.leave_told;
    if (leave.told) carry_over(leave.law, *leave.told, leave.counters);
    release(before.held, leave);
    return leave;
}

LeaveTerms leave_terms(const MonthInputs& inputs, const Member& member, const PayTerms& terms,
                       const std::vector<AccountRecord>& accounts) {
    LeaveBefore before{counters_in_books(inputs.books, member.id), {}};
    before.held.reserve(member.accounts.size());
    for (const AccountIndex account : member.accounts) {
        before.held.push_back(accounts[account].provision_held);
    }
    return leave_terms(inputs.month(), terms, before);
}

std::optional<LeaveRecord> idle_leave(const MonthInputs& inputs, const MemberId& member) {
    if (!inputs.books.leave.contains(member)) return std::nullopt;
    LeaveRecord record;
    record.after = leave_counters(inputs.law.paid_leave, inputs.month(),
                                  counters_in_books(inputs.books, member));
    return record;
}

LeaveCounters LeaveTerms::counters_to_take_from() const {
    LeaveCounters before = counters;
    before.current.acquired = before.current.acquired - acquired;
    return before;
}

MemberLeave::MemberLeave(const LeaveTerms& terms)
    : terms_(terms), counters_(terms.counters_to_take_from()) {
    taken_ = take_leave(terms.law, terms.taken, terms.monthly_pay, counters_);
    counters_.current.acquired += terms.acquired;
}

// What was set aside under an earlier policy is paid out all the same.
bool MemberLeave::out_of_provision() const {
    return !terms_.permanent &&
           (terms_.policy.mode == LeaveMode::provision || terms_.held.total() != Money());
}

Rate MemberLeave::provision_rate() const {
    const bool sets_aside = terms_.policy.mode == LeaveMode::provision && !terms_.permanent &&
                            !terms_.leaving;
    return sets_aside ? terms_.policy.rate : Rate();
}

LeaveIndemnity MemberLeave::settled_after(Money pay) const {
    LeaveCounters counters = counters_;
    counters.current.gross += pay - terms_.uncounted;
    return terms_.leaving ? settle_leave(terms_.law, terms_.monthly_pay, counters)
                          : LeaveIndemnity{};
}

LeastGross MemberLeave::least_gross(Money fixed_part) const {
    if (!out_of_provision()) return {fixed_part};
    const Money worked = std::max(fixed_part - taken_.maintenance, Money());
    return {worked, taken_.due, settled_after(worked + taken_.due).due};
}

Money MemberLeave::on_top(Money pay) const {
    if (!terms_.permanent) return {};
    const Money supplement = taken_.due - taken_.maintenance;
    return supplement + settled_after(pay + supplement).due;
}

// The pay before its settlement, when both together are `total`: the highest whose settlement fits,
// since it counts in the gross that the tenth is taken of. The settlement is the rest, at most a
// cent above what is due. Both rise with the pay, so that halving finds it.
Money MemberLeave::paid_before_settlement(Money total) const {
    Money low;
    Money high = total;
    while (low < high) {
        const Money middle = Money::from_cents(high.cents() - (high.cents() - low.cents()) / 2);
        if (middle + settled_after(middle).due <= total) {
            low = middle;
        } else {
            high = middle - cent;
        }
    }
    return low;
}

void MemberLeave::settle(Money total, LeaveRecord& record) const {
    const bool paid = terms_.permanent || out_of_provision();
    const Money pay = paid ? paid_before_settlement(total) : total;
    record.after.current.gross += pay - terms_.uncounted;
    record.settled = settle_leave(terms_.law, terms_.monthly_pay, record.after);
    record.paid += total - pay;
}

LeaveRecord MemberLeave::record(const CostOfPay& pay) const {
    LeaveRecord record;
    record.acquired = terms_.acquired;
    record.taken = taken_;
    record.after = counters_;
    if (terms_.permanent) record.paid = taken_.due - taken_.maintenance;
    if (out_of_provision()) record.paid = taken_.due;
    record.provisioned = leave_provision(provision_rate(), pay);
    record.released = terms_.released;
    record.told = terms_.told;
    if (terms_.leaving) {
        settle(pay.gross, record);
    } else {
        record.after.current.gross += pay.gross - terms_.uncounted;
        record.lost = lose_leave(terms_.month, terms_.is_back, record.after);
    }
    return record;
}

} // namespace cae
