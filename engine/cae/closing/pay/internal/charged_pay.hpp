// Step 5: whose activity account bears which part of a member's pay.
#pragma once

#include <vector>

#include "cae/closing/state/month_record.hpp"
#include "cae/cooperative/roster.hpp"

namespace cae {

// Shares what the pay costs over the member's accounts in proportion to their positive balances,
// cents by largest remainder; the first account bears all when none is positive. Adds the shares to
// the accounts and returns them, parallel to `member.accounts`.
std::vector<Money> charge_pay(const Member& member, Money cost,
                              std::vector<AccountRecord>& accounts);

} // namespace cae
