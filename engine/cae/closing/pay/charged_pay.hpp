// Step 5: whose activity account bears which part of a member's pay.
#pragma once

#include <vector>

#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/payroll/leave_provision.hpp"

namespace cae {

// What a member's month costs the accounts.
struct CostToCharge {
    Money pay;                        // charged(PayRecord)
    LeaveProvision leave_provisioned; // set aside in the month
};

// An account of the member before its part is charged.
struct AccountToCharge {
    Money balance;
    LeaveProvision leave_released; // of what it has set aside: given back first, to bear the pay
};

// What one account bears.
struct ChargedToAccount {
    Money balance; // that the pay is shared by: released leave included, and not below zero
    Money pay;
    LeaveProvision leave_released;
    LeaveProvision leave_set_aside;

    // What is set aside less what is given back.
    [[nodiscard]] LeaveProvision leave_moved() const { return leave_set_aside - leave_released; }
};

// Shares what the pay costs over the member's accounts in proportion to their positive balances,
// cents by largest remainder; the first account bears all when none is positive. The provision for
// leave is shared by the parts of the pay above zero in the same way. Parallel to `accounts`, which
// may be none.
[[nodiscard]] std::vector<ChargedToAccount> share_pay(const CostToCharge& cost,
                                                      const std::vector<AccountToCharge>& accounts);

// The parts of the pay alone.
[[nodiscard]] std::vector<Money> shares_of_pay(const std::vector<ChargedToAccount>& charged);

// Adds what each account bears, parallel to `member.accounts`.
void charge_accounts(const Member& member, const std::vector<ChargedToAccount>& charged,
                     std::vector<AccountRecord>& accounts);

} // namespace cae
