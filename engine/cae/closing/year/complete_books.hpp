// What books of the whole cooperative say of a year.
#pragma once

#include <vector>

#include "cae/closing/year/year_books.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// The result of the year: classes 7 less 6 over all sections, positive when it gains.
[[nodiscard]] Money result_of_year(const YearBooks& books);

// An account on which something waits at the end of the year.
struct WaitingAccount {
    LedgerAccount account;
    Money balance; // debits less credits
};

// The clearing account and those of Chart::waiting_accounts that are not empty, by number.
[[nodiscard]] std::vector<WaitingAccount> waiting_accounts(const YearBooks& books,
                                                           const Chart& chart);

} // namespace cae
