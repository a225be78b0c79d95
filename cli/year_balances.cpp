#include "year_balances.hpp"

#include <algorithm>
#include <vector>

#include "cae/closing/year/year_balance.hpp"
#include "cae/cooperative/contribution_terms.hpp"

namespace cae::cli {

namespace {

std::vector<PaySheetRow*> rows_of_balances(MonthDocuments& documents) {
    std::vector<PaySheetRow*> rows;
    for (PaySheetRow& row : documents.pay_sheet) {
        if (row.request && row.request->mode == PayMode::year_balance) rows.push_back(&row);
    }
    return rows;
}

Problems refuse_open_year(const MonthDocuments& documents, const std::vector<PaySheetRow*>& rows,
                          Month last) {
    Problems problems;
    for (const PaySheetRow* row : rows) {
        problems.push_back({Rule::fiscal_year_must_be_closed,
                            documents.place_of(*row),
                            {},
                            {to_string(last)},
                            Privacy::open});
    }
    return problems;
}

} // namespace

Problems add_year_balances(const FolderBooks& books, MonthDocuments& documents) {
    const auto rows = rows_of_balances(documents);
    if (rows.empty()) return {};
    const Cooperative& cooperative = books.folder.cooperative;
    const Month last = fiscal_year_of(cooperative, documents.month).previous();
    const bool closed = books.store != nullptr && last >= cooperative.first_period &&
                        books.is_sealed(last);
    if (!closed) return refuse_open_year(documents, rows, last);
    std::vector<Money> most; // of the rows that leave a part as result; zero for the others
    most.reserve(rows.size());
    for (const PaySheetRow* row : rows) most.push_back(row->request->amount);
    for (Month month = last; month < documents.month; month = month.next()) {
        const auto record = books.store->read(month);
        if (!record) return record.error();
        for (PaySheetRow* row : rows) {
            const MemberId& member = books.folder.roster.members[row->member].id;
            Money& amount = row->request->amount;
            amount = month == last ? balance_left(*record, member)
                                   : amount - balance_paid(*record, member);
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Money& amount = rows[i]->request->amount;
        amount = std::max(amount, Money());
        if (most[i] > Money()) amount = std::min(amount, most[i]);
    }
    return {};
}

} // namespace cae::cli
