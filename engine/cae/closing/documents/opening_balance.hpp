// The trial balance of before the first month, beside what else is known of that day.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cae/base/problem.hpp"
#include "cae/closing/state/books.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/ledger/section.hpp"

namespace cae {

// What another opening file says in detail of one account: debits less credits by section and
// party.
struct OpeningDetail {
    LedgerAccount account;
    const char* file = ""; // its name
    std::map<std::pair<Section, InternedText>, Money> amounts{};

    [[nodiscard]] Money sum() const;
};

// Of customers (opening_invoices.csv, with their VAT that is pending), assets (opening_assets.csv),
// balances of activities and local currency (opening.csv); each account once.
[[nodiscard]] std::vector<OpeningDetail> opening_details(const Books& opening, const Chart& chart);

// Rows on accounts that the chart does not have (Rule::account_must_be_in_chart), results by
// activity (Rule::account_must_move_by_documents), rows that give by section what another file says
// in detail (Rule::opening_detail_must_stand_in_file), and accounts or customers of which the other
// file says something else (Rule::opening_balance_must_agree). Nothing without a trial balance.
[[nodiscard]] Problems strange_opening(const Books& opening, const Chart& chart);

} // namespace cae
