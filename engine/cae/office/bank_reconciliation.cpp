#include "cae/closing/documents/bank_reconciliation.hpp"

#include <utility>

#include "cae/closing/state/bank_accounts.hpp"
#include "cae/cooperative/earlier_movements.hpp"
#include "cae/inputs/bank/bank_table.hpp"
#include "cae/office/account_balance.hpp"
#include "cae/office/office.hpp"

namespace cae {
namespace {

std::vector<ClearingItem> unexplained_after(Books books, const MonthRecord& record) {
    std::vector<ClearingItem> items;
    for (auto& [key, item] : after(std::move(books), record).clearing) items.push_back(item);
    return items;
}

// The banks, by the names of movements; one where the folder says nothing of banks.
std::vector<ReconciledBank> banks_to_reconcile(const Cooperative& cooperative, const Chart& chart) {
    std::vector<ReconciledBank> banks;
    for (const BankAccount& bank : cooperative.banks) {
        const std::string name = name_of_movements(cooperative, bank);
        banks.push_back({name, bank.name, InternedText(number_of_bank(name, cooperative, chart))});
    }
    if (banks.empty()) banks.push_back({{}, {}, chart.at(AccountRole::bank).number});
    return banks;
}

// What earlier months have is not shown again by the rows that explain it.
Result<std::vector<BankRow>> rows_moving_bank(const CooperativeFolder& folder, Month month) {
    EarlierMovements earlier;
    for (Month before = folder.cooperative.first_period; before < month; before = before.next()) {
        const auto rows = load_bank_rows(folder, before);
        if (!rows) return refuse(rows.error());
        earlier.add(*rows);
    }
    const auto rows = load_bank_rows(folder, month);
    if (!rows) return refuse(rows.error());
    return earlier.others_of(*rows);
}

} // namespace

Result<std::vector<BankReconciliation>> Office::reconcile(Month month) const {
    const auto closed = record(month);
    if (!closed) return refuse(closed.error());
    const auto rows = rows_moving_bank(books_.folder(), month);
    if (!rows) return refuse(rows.error());
    const auto books = books_.books_before(month);
    if (!books) return refuse(books.error());
    const auto unexplained = unexplained_after(**books, *closed);
    std::vector<BankReconciliation> found;
    for (const ReconciledBank& bank : banks_to_reconcile(books_.cooperative(), *chart_)) {
        const auto before = account_balance(books_, bank.account, month.previous());
        if (!before) return refuse(before.error());
        found.push_back(reconcile_bank({*closed, *before, unexplained}, *rows, bank));
    }
    return found;
}

} // namespace cae
