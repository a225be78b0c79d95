// Step 4, its leave: the days of one member, and what they add to the pay of the month.
#pragma once

#include <optional>
#include <vector>

#include "cae/closing/pay/pay_terms.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/leave_policy.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/payroll/leave_provision.hpp"

namespace cae {

// Calendar days of a month that give leave: those under contract without the days of unpaid
// absence, which are no effective work (C. trav. L3141-3); sickness that is occupational counts as
// work, the other one gives less (L3141-5, L3141-5-1).
[[nodiscard]] DaysOfLeave days_that_give_leave(const MonthTerms& terms, const Absence& absence);

// Calendar days under contract: measured time has taken off those without any pay.
[[nodiscard]] int days_under_contract(const MonthTerms& terms, const Absence& absence);

// On some day of the month the member is not sick.
[[nodiscard]] bool is_back(const MonthTerms& terms, const Absence& absence);

// Sick pay that the tenth leaves out.
[[nodiscard]] Money uncounted_pay(const PaidLeaveLaw& law, const Absence& absence);

// What the books hold of a member's leave before the month.
struct LeaveBefore {
    LeaveCounters counters;
    std::vector<LeaveProvision> held; // parallel to Member::accounts
};

// What an account had set aside, and the part of it that the month pays out.
struct ReleasedProvision {
    LeaveProvision held;
    LeaveProvision released;
};

// What the leave of a month starts from.
struct LeaveTerms {
    Month month; // at whose end leave that was carried over may be lost
    PaidLeaveLaw law{};
    LeavePolicy policy{};
    bool permanent = false;   // permanent staff: pay continues
    bool leaving = false;     // the contract ends in the month
    LeaveDays taken{};        // of the pay sheet
    Money monthly_pay{};      // the fixed part of a whole month: what a day of it is measured with
    LeaveCounters counters{}; // at the beginning of the month, the month's acquisition included
    LeaveDays acquired{};     // in the month
    LeaveDays recalled{};     // added to what was left before by corrections of sealed months
    Money uncounted{};        // of the month's pay: sick pay that the tenth leaves out
    bool is_back = false;     // not sick on every day of the month
    std::optional<Date> told{};
    LeaveProvision held{}; // before the month, on all accounts
    LeaveProvision released{};
    std::vector<ReleasedProvision> on_accounts{}; // the same, parallel to Member::accounts

    // The counters that days are taken out of: the month's acquisition does not count yet.
    [[nodiscard]] LeaveCounters counters_to_take_from() const;
};

// What the leave of a member starts from who is employed in the month. Each account releases of
// what it holds the share of the days taken in those that were left before the month; all of it
// when no more are left, or when the contract ends.
[[nodiscard]] LeaveTerms leave_terms(Month month, const PayTerms& terms, const LeaveBefore& before);
// The same of a month to close. `accounts` bear what is held.
[[nodiscard]] LeaveTerms leave_terms(const MonthInputs& inputs, const Member& member,
                                     const PayTerms& terms,
                                     const std::vector<AccountRecord>& accounts);

// The leave of a member who is not employed in the month: the counters are kept. Nothing for one
// who never was.
[[nodiscard]] std::optional<LeaveRecord> idle_leave(const MonthInputs& inputs,
                                                    const MemberId& member);

// The least gross of a month, beside bonuses and benefits in kind.
struct LeastGross {
    Money worked; // the fixed part, or what the leave that is paid out of a provision leaves of it
    Money leave_indemnity{};
    Money leave_settlement{};

    [[nodiscard]] Money total() const { return worked + leave_indemnity + leave_settlement; }
};

// The leave of one month while its pay is solved. The days that were taken are counted at once;
// those that are left when the contract ends are settled on the pay of the month as well.
//
// Permanent staff: pay continues, which is the indemnity by maintenance; what the tenth gives more
// is added on top, and the settlement too. Provision: the fixed part gives way to the indemnity for
// the days taken, so that the least gross is the rest of it, the indemnity and the settlement;
// their cost comes out of the provision. Included: nothing is added.
class MemberLeave {
public:
    explicit MemberLeave(const LeaveTerms& terms);

    // The least gross of the month, when the contract's fixed part is `fixed_part`.
    [[nodiscard]] LeastGross least_gross(Money fixed_part) const;
    // What is set aside of the month's pay: nothing in the last month, whose settlement pays it.
    [[nodiscard]] Rate provision_rate() const;
    // Leave indemnity that comes on top of `pay`, the month's pay without it, overtime included.
    [[nodiscard]] Money on_top(Money pay) const;
    // The counters after the days that were taken, without the month's pay.
    [[nodiscard]] const LeaveCounters& after_taken() const { return counters_; }
    // The record after a month of `pay`, all of it.
    [[nodiscard]] LeaveRecord record(const CostOfPay& pay) const;

private:
    [[nodiscard]] bool out_of_provision() const;
    [[nodiscard]] LeaveIndemnity settled_after(Money pay) const;
    [[nodiscard]] Money paid_before_settlement(Money total) const;
    void settle(Money total, LeaveRecord& record) const;

    const LeaveTerms& terms_;
    LeaveCounters counters_; // after the days that were taken
    LeaveIndemnity taken_;
};

} // namespace cae
