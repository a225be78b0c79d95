// Step 5, the leave provision: whose activity account it is taken from and given back to.
#pragma once

#include <vector>

#include "cae/closing/pay/member_leave.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// Gives the accounts back what they held and the month pays out, so that they can bear its pay.
void release_leave(const Member& member, const LeaveTerms& terms,
                   std::vector<AccountRecord>& accounts);

// Sets the month's provision aside: each account bears it in proportion to its share of the pay,
// cents by largest remainder. `shares` are parallel to `member.accounts`.
void set_leave_aside(const Member& member, const LeaveProvision& provision,
                     const std::vector<Money>& shares, std::vector<AccountRecord>& accounts);

// The entry of what one member's accounts have set aside and released, each section by itself:
// leave pay and its charges, against what is owed. Empty when nothing moved.
[[nodiscard]] Entry leave_entry(const MonthInputs& inputs, const Member& member,
                                const std::vector<AccountRecord>& accounts);

} // namespace cae
