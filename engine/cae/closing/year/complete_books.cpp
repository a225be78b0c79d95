#include "cae/closing/year/complete_books.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace cae {
namespace {

bool may_wait(const std::string& number, const Chart& chart) {
    const auto& listed = chart.waiting_accounts;
    return chart.at(AccountRole::clearing).number == number ||
           std::any_of(listed.begin(), listed.end(),
                       [&](const InternedText& one) { return one == number; });
}

} // namespace

Money result_of_year(const YearBooks& books) {
    Money result;
    for (const auto& [section, accounts] : books.sections()) result += books.result_of(accounts);
    return result;
}

std::vector<WaitingAccount> waiting_accounts(const YearBooks& books, const Chart& chart) {
    std::map<std::string, WaitingAccount> sums;
    for (const auto& [section, accounts] : books.sections()) {
        for (const auto& [number, amounts] : accounts) {
            if (!may_wait(number, chart)) continue;
            const auto sum = sums.try_emplace(number, WaitingAccount{amounts.account, {}}).first;
            sum->second.balance += amounts.total();
        }
    }
    std::vector<WaitingAccount> waiting;
    for (const auto& [number, account] : sums) {
        if (account.balance != Money()) waiting.push_back(account);
    }
    return waiting;
}

} // namespace cae
