#include "cae/closing/documents/bank_reconciliation.hpp"

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

} // namespace

Result<BankReconciliation> Office::reconcile(Month month) const {
    const auto closed = record(month);
    if (!closed) return refuse(closed.error());
    const auto rows = load_bank_rows(books_.folder(), month);
    if (!rows) return refuse(rows.error());
    const auto before = account_balance(books_, chart_->at(AccountRole::bank).number,
                                        month.previous());
    if (!before) return refuse(before.error());
    const auto books = books_.books_before(month);
    if (!books) return refuse(books.error());
    return reconcile_bank({*closed, *before, unexplained_after(**books, *closed)}, *rows, *chart_);
}

} // namespace cae
