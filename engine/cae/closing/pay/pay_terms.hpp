// Step 3: what the contract of each member asks for this month.
#pragma once

#include <optional>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/pay_policy.hpp"
#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/paid_leave.hpp"
#include "cae/payroll/pay_rules.hpp"

namespace cae {

// The pay of one member before it is computed.
struct PayTerms {
    const PayRules* rules = nullptr;
    MonthTerms month;
    PayRequest request;
    Money fixed_part; // due this month: shared by calendar days on entry, exit and unpaid absence
    bool limited_by_account = true; // false for permanent staff, whom the common charges pay
    std::optional<Rate> withholding_rate;
    Money reimbursement; // of the pay sheet
    Money advance;
    Money deduction;
    LeavePolicy leave;
    LeaveDays leave_days; // taken, of the pay sheet
    std::optional<Date> leave_told{};
    Money monthly_pay;                           // the fixed part of a whole month
    bool leaving = false;                        // employment ends in the month
    VariableElements variable;                   // what the closing makes of it is still zero
    std::optional<LeaveCounters> leave_before{}; // where corrections of sealed months moved it
};

// One element per member of the roster; nothing for members without employment in the month.
// Compiles the rules of every profile met. Values are those in force on the member's last day of
// the month. Fails with Rule::dated_value_must_be_in_force or Rule::law_must_be_coherent, all at
// once.
[[nodiscard]] Result<std::vector<std::optional<PayTerms>>> pay_terms(const MonthInputs& inputs,
                                                                     PayRulesOfMonth& rules);

// Reads what the contract says of leave on the last day of the month: its policy, else the
// cooperative's, the fixed part of a whole month, and whether the contract ends.
void read_leave(const Cooperative& cooperative, const Member& member, Month month, PayTerms& terms);

// Bonus and benefit in kind: part of the gross that is due beside the fixed part.
[[nodiscard]] Money beside_fixed_part(const VariableElements& variable);

// What `days` calendar days of the month are due of a fixed part, rounded once, half away from
// zero.
[[nodiscard]] Money fixed_part_due(Money monthly_pay, int days, Month month);

// The same of `days` of which some are sick: without them, and with the sick pay.
[[nodiscard]] Money pay_due(Money monthly_pay, int days, const VariableElements& variable,
                            Month month);

// The policy of the member's contract, else the cooperative's.
[[nodiscard]] const PayPolicy& policy_of(const Cooperative& cooperative, const Member& member);

// What a policy keeps on the accounts out of `balance`: an amount, or a share of a
// positive balance, rounded toward zero.
[[nodiscard]] Money reserve_kept(const Reserve& reserve, Money balance);
// The same for a month of a member: it ends with the contract, and permanent staff, who have no
// account, keep none.
[[nodiscard]] Reserve reserve_of(const Cooperative& cooperative, const Member& member, Month month);
[[nodiscard]] Money reserve_kept(const MonthInputs& inputs, const Member& member, Money balance);

} // namespace cae
