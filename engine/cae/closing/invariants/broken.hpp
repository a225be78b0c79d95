// The identities that a month breaks: asserted where a month is made, before it is sealed and after
// it is read.
#pragma once

#include <vector>

#include "cae/closing/invariants/identity.hpp"
#include "cae/closing/state/books.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// The identities that the record breaks of those that need no chart, none for a month that is
// whole. Linear in the lines of the journal. Throws MoneyOverflow.
[[nodiscard]] std::vector<BrokenIdentity> broken(const MonthRecord& record);

// All of them, under the chart that the month was posted with. An account of the chart that serves
// several purposes says nothing about any of them.
[[nodiscard]] std::vector<BrokenIdentity> broken(const MonthRecord& record, const Chart& chart);

// What of `left`, the books after a month, does not follow what the month says: the month itself,
// the numbers of entries, balances, sums of pay, claims, what customers owe. Asserted before both
// are sealed. Linear in what the month names.
[[nodiscard]] std::vector<BrokenIdentity> broken(const MonthRecord& record, const Books& left);

} // namespace cae
