#include "cae/closing/pay/on_accounts.hpp"

#include "cae/closing/documents/account_results.hpp"
#include "cae/closing/documents/local_currency.hpp"

namespace cae {

OnAccounts on_accounts(const MonthInputs& inputs, const Member& member,
                       const std::vector<AccountRecord>& accounts) {
    Money sum;
    for (const AccountIndex account : member.accounts) sum += balance(accounts[account]);
    const Money kept = not_payable(inputs, member, accounts);
    return {sum - kept, kept};
}

} // namespace cae
