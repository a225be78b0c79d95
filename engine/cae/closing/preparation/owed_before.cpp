#include "cae/closing/preparation/internal/owed_before.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cae/closing/documents/owed_payments.hpp"
#include "cae/closing/state/bank_accounts.hpp"

namespace cae {
namespace {

Result<std::vector<OwedToParty>> owed_on(const std::string& number, const MonthParts& month,
                                         SealedMonths& sealed) {
    const LedgerAccount account{number, {}};
    return sealed.owed_on({number, month.documents.month, month.chart->auxiliaries.of(account)});
}

Result<Money> held_before(const std::string& number, const MonthParts& month,
                          SealedMonths& sealed) {
    const auto owed = owed_on(number, month, sealed);
    if (!owed) return refuse(owed.error());
    Money held;
    for (const OwedToParty& one : *owed) held -= one.amount;
    return held;
}

// What each bank held whose statement says a balance, of books that are complete.
Problems look_up_banks(const MonthParts& month, SealedMonths& sealed, Preparation& prepared) {
    if (!prepared.has_opening_balance) return {};
    for (const auto& [bank, said] : month.documents.bank_balances) {
        const auto held = held_before(number_of_bank(bank, *month.cooperative, *month.chart), month,
                                      sealed);
        if (!held) return held.error();
        prepared.banks_before.emplace(bank, *held);
    }
    return {};
}

// What waited between several banks.
Problems look_up_waiting(const MonthParts& month, SealedMonths& sealed, Preparation& prepared) {
    if (month.cooperative->banks.size() < 2) return {};
    for (const InternedText number : month.chart->waiting_accounts) {
        const auto held = held_before(number.text(), month, sealed);
        if (!held) return held.error();
        prepared.waiting_before.emplace(number.text(), *held);
    }
    return {};
}

// What the accounts owed that rows of the bank pay.
Problems look_up_debts(const MonthParts& month, SealedMonths& sealed, Preparation& prepared) {
    std::set<std::string> numbers;
    for (const BankPosting& posting : month.documents.bank_postings) {
        if (debt_of(posting, *month.chart) != DebtKind::none) numbers.insert(posting.account);
    }
    for (const std::string& number : numbers) {
        auto owed = owed_on(number, month, sealed);
        if (!owed) return std::move(owed.error());
        for (const OwedToParty& one : *owed) prepared.owed.add(number, one.party, one.amount);
    }
    return {};
}

} // namespace

Problems look_up_owed(const MonthParts& month, SealedMonths* sealed, Preparation& prepared) {
    prepared.has_opening_balance = !month.opening->balance.rows.empty();
    if (sealed == nullptr) return {};
    for (const auto look_up : {look_up_banks, look_up_waiting, look_up_debts}) {
        Problems problems = look_up(month, *sealed, prepared);
        if (!problems.empty()) return problems;
    }
    return {};
}

} // namespace cae
