#include "cae/ledger/chart.hpp"

namespace cae {

AccountsByNumber accounts_by_number(const Chart& chart) {
    AccountsByNumber accounts;
    const auto add = [&](const LedgerAccount& account) {
        accounts.try_emplace(account.number.text(), account);
    };
    for (const auto& [role, account] : chart.accounts) add(account);
    for (const auto& [name, of_collector] : chart.collectors) {
        add(of_collector.expense);
        add(of_collector.payable);
    }
    for (const auto& [name, account] : chart.expenses) add(account);
    for (const auto* list :
         {&chart.common_charges, &chart.activity_charges, &chart.other_accounts}) {
        for (const LedgerAccount& account : *list) add(account);
    }
    return accounts;
}

} // namespace cae
