#include "cae/closing/pay/internal/charged_pay.hpp"

#include <algorithm>

#include "cae/closing/documents/account_results.hpp"
#include "cae/money/allocation.hpp"

namespace cae {

std::vector<Money> charge_pay(const Member& member, Money cost,
                              std::vector<AccountRecord>& accounts) {
    std::vector<Money> weights;
    weights.reserve(member.accounts.size());
    for (const AccountIndex account : member.accounts) {
        weights.push_back(std::max(balance(accounts[account]), Money()));
    }
    auto shares = allocate(cost, weights);
    for (std::size_t i = 0; i < shares.size(); ++i) accounts[member.accounts[i]].pay += shares[i];
    return shares;
}

} // namespace cae
