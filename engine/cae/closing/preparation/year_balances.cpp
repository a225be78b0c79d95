#include "cae/closing/preparation/internal/year_balances.hpp"

#include <algorithm>
#include <vector>

#include "cae/closing/year/year_balance.hpp"
#include "cae/cooperative/contribution_terms.hpp"

namespace cae {

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
                            {last},
                            Privacy::open});
    }
    return problems;
}

} // namespace

Problems look_up_year_balances(MonthParts& parts, SealedMonths* sealed, Preparation& prepared) {
    const auto rows = rows_of_balances(parts.documents);
    if (rows.empty()) return {};
    const MonthDocuments& documents = parts.documents;
    const Month last = fiscal_year_of(*parts.cooperative, documents.month).previous();
    const auto& last_closed = parts.books->last_closed;
    const bool closed = sealed != nullptr && last >= parts.cooperative->first_period &&
                        last_closed && last <= *last_closed;
    if (!closed) return refuse_open_year(documents, rows, last);
    std::vector<Money> most; // of the rows that leave a part as result; zero for the others
    most.reserve(rows.size());
    for (const PaySheetRow* row : rows) most.push_back(row->request->amount);
    for (Month month = last; month < documents.month; month = month.next()) {
        const auto record = sealed->read(month);
        if (!record) return record.error();
        for (PaySheetRow* row : rows) {
            const MemberId& member = parts.roster->members[row->member].id;
            Money& amount = row->request->amount;
            amount = month == last ? balance_left(*record, member)
                                   : amount - balance_paid(*record, member);
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Money& amount = rows[i]->request->amount;
        amount = std::max(amount, Money());
        if (most[i] > amount) {
            prepared.balances_cut.emplace(parts.roster->members[rows[i]->member].id, most[i]);
        }
        if (most[i] > Money()) amount = std::min(amount, most[i]);
    }
    return {};
}

} // namespace cae
