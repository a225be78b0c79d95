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

// Gives the entries of each sealed month to `use`, from one month to another, both among them. No
// more than one month stands in memory. Returns what SealedBooks::journal fails with.
[[nodiscard]] Problems for_each_journal(const SealedBooks& books, Month first, Month last,
                                        const std::function<void(Month, const Entries&)>& use);

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
