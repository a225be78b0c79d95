#include "cae/closing/preparation/internal/owed_before.hpp"

#include <set>
#include <utility>

#include "cae/closing/documents/owed_payments.hpp"

namespace cae {

Problems look_up_owed(const MonthParts& month, SealedMonths* sealed, Preparation& prepared) {
    prepared.has_opening_balance = !month.opening->balance.rows.empty();
    if (sealed == nullptr) return {};
    if (prepared.has_opening_balance && month.documents.bank_balance) {
        const auto number = month.chart->at(AccountRole::bank).number.text();
        const auto owed = sealed->owed_on(number, month.documents.month);
        if (!owed) return owed.error();
        for (const OwedToParty& one : *owed) prepared.bank_before -= one.amount;
    }
    std::set<std::string> numbers;
    for (const BankPosting& posting : month.documents.bank_postings) {
        if (debt_of(posting, *month.chart) != DebtKind::none) numbers.insert(posting.account);
    }
    for (const std::string& number : numbers) {
        auto owed = sealed->owed_on(number, month.documents.month);
        if (!owed) return std::move(owed.error());
        for (const OwedToParty& one : *owed) {
            prepared.owed.add(number, one.party, one.amount);
        }
    }
    return {};
}

} // namespace cae
