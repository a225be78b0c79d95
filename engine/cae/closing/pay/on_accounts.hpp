// What the accounts of a member hold before pay.
#pragma once

#include <vector>

#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/month_record.hpp"

namespace cae {

// In euros and otherwise; `payable` may be negative.
struct OnAccounts {
    Money payable;
    Money not_payable;
};

// `accounts` as the steps before pay leave them.
[[nodiscard]] OnAccounts on_accounts(const MonthInputs& inputs, const Member& member,
                                     const std::vector<AccountRecord>& accounts);

} // namespace cae
