#include "cae/closing/state/bank_accounts.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace cae {
namespace {

// Accounts of money at banks begin alike: 512000 and 512100, 514000 or 517000.
bool is_of_money_at_banks(std::string_view number, std::string_view usual) {
    constexpr std::size_t common = 2;
    return number != usual && number.substr(0, common) == usual.substr(0, common);
}

} // namespace

const std::string& number_of_bank(std::string_view name, const Cooperative& cooperative,
                                  const Chart& chart) {
    const BankAccount* bank = name.empty() ? nullptr : bank_called(cooperative, name);
    return bank != nullptr ? bank->account : chart.at(AccountRole::bank).number.text();
}

bool is_of_bank(std::string_view number, const Cooperative& cooperative, const Chart& chart) {
    if (chart.at(AccountRole::bank).number.text() == number) return true;
    return std::any_of(cooperative.banks.begin(), cooperative.banks.end(),
                       [&](const BankAccount& bank) { return bank.account == number; });
}

Problems strange_banks(const Cooperative& cooperative, const Chart& chart) {
    const std::string& usual = chart.at(AccountRole::bank).number.text();
    const auto accounts = accounts_by_number(chart);
    Problems problems;
    for (const BankAccount& bank : cooperative.banks) {
        const std::string& number = bank.account;
        const auto refuse = [&](Rule rule, Details details) {
            problems.push_back({rule, bank.place, number, std::move(details), Privacy::open});
        };
        if (&bank == &cooperative.banks.front()) {
            if (number.empty() || number == usual) continue;
            refuse(Rule::first_bank_must_be_that_of_chart, {usual});
            continue;
        }
        const auto account = accounts.find(number);
        if (account == accounts.end() || account->second.analytic) {
            refuse(Rule::account_must_be_in_chart, {});
        } else if (!is_of_money_at_banks(number, usual)) {
            refuse(Rule::account_must_be_of_bank, {usual});
        }
    }
    return problems;
}

} // namespace cae
