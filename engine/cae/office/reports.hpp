// Reports over the sealed months of a cooperative's books.
#pragma once

#include <functional>

#include "cae/base/result.hpp"
#include "cae/ledger/chart.hpp"
#include "cae/ledger/entries.hpp"
#include "cae/office/sealed_books.hpp"
#include "cae/reports/general_ledger.hpp"
#include "cae/reports/report_span.hpp"
#include "cae/reports/trial_balance.hpp"

namespace cae {

// What was booked in a period.
struct PeriodJournal {
    Period period;
    Month month; // the period; of an inventory the last one of its year
    const Entries& entries;
};
using UseJournal = std::function<void(const PeriodJournal&)>;

// Gives the entries of each sealed month to `use`, from one month to another, both among them, and
// behind the last month of a fiscal year those of its inventory, if that is sealed: then those with
// which it opens the next year stand before those of the next month, and are given to `open`. No
// more than one period stands in memory. Returns what SealedBooks::journal fails with.
struct JournalUses {
    UseJournal use;
    UseJournal open;
};
[[nodiscard]] Problems for_each_journal(const SealedBooks& books, Month first, Month last,
                                        const JournalUses& uses);

// The first month of the last fiscal year up to that of `month` that a sealed inventory opens; the
// first period where there is none.
[[nodiscard]] Month last_opened(const SealedBooks& books, Month month);

// The trial balance of a span of sealed months. `chart` must outlive it. Fails as
// SealedBooks::journal does.
[[nodiscard]] Result<TrialBalance> trial_balance(const SealedBooks& books, const Chart& chart,
                                                 const ReportSpan& span, GroupBy by,
                                                 const BalanceChoice& choice = {});

// The lines of accounts over a span of sealed months. The same holds.
[[nodiscard]] Result<GeneralLedger> general_ledger(const SealedBooks& books, const Chart& chart,
                                                   const ReportSpan& span,
                                                   const LedgerChoice& choice);

} // namespace cae
