#include "cae/closing/pay/charged_pay.hpp"

#include <algorithm>

#include "cae/money/allocation.hpp"

namespace cae {
namespace {

using Charged = std::vector<ChargedToAccount>;

std::vector<Money> column(const Charged& accounts, Money ChargedToAccount::*amount) {
    std::vector<Money> amounts;
    amounts.reserve(accounts.size());
    for (const ChargedToAccount& account : accounts) {
        amounts.push_back(std::max(account.*amount, Money()));
    }
    return amounts;
}

void share_cost(Money cost, Charged& accounts) {
    const auto shares = allocate(cost, column(accounts, &ChargedToAccount::balance));
    for (std::size_t i = 0; i < shares.size(); ++i) accounts[i].pay = shares[i];
}

void share_provision(const LeaveProvision& provision, Charged& accounts) {
    if (provision == LeaveProvision{}) return;
    const auto weights = column(accounts, &ChargedToAccount::pay);
    const auto pay = allocate(provision.pay, weights);
    const auto charges = allocate(provision.charges, weights);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        accounts[i].leave_set_aside = {pay[i], charges[i]};
    }
}

} // namespace

std::vector<ChargedToAccount> share_pay(const CostToCharge& cost,
                                        const std::vector<AccountToCharge>& accounts) {
    Charged charged;
    if (accounts.empty()) return charged;
    charged.reserve(accounts.size());
    for (const AccountToCharge& account : accounts) {
        const Money balance = account.balance + account.leave_released.total();
        charged.push_back({std::max(balance, Money()), {}, account.leave_released, {}});
    }
    share_cost(cost.pay, charged);
    share_provision(cost.leave_provisioned, charged);
    return charged;
}

std::vector<Money> shares_of_pay(const std::vector<ChargedToAccount>& charged) {
    std::vector<Money> shares;
    shares.reserve(charged.size());
    for (const ChargedToAccount& account : charged) shares.push_back(account.pay);
    return shares;
}

void charge_accounts(const Member& member, const std::vector<ChargedToAccount>& charged,
                     std::vector<AccountRecord>& accounts) {
    for (std::size_t i = 0; i < charged.size(); ++i) {
        AccountRecord& account = accounts[member.accounts[i]];
        const LeaveProvision moved = charged[i].leave_moved();
        account.pay += charged[i].pay;
        account.leave_provision += moved.total();
        account.provision_held += moved;
    }
}

} // namespace cae
