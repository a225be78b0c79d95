#include "cae/office/reports.hpp"

#include <utility>

#include "cae/base/check.hpp"

namespace cae {
namespace {

// Adds every month from the first one of the store to the last of the span.
template <class Report>
Result<Report> over_the_books(const SealedBooks& books, const ReportSpan& span, Report report) {
    Problems problems = for_each_journal(
        books, books.cooperative().first_period, span.last,
        [&](Month month, const Entries& entries) { report.add(month, entries); });
    if (!problems.empty()) return refuse(std::move(problems));
    return report;
}

Groups groups_of(const SealedBooks& books, GroupBy by) {
    return {by, books.cooperative(), books.roster()};
}

} // namespace

Problems for_each_journal(const SealedBooks& books, Month first, Month last,
                          const std::function<void(Month, const Entries&)>& use) {
    for (Month month = first; month <= last; month = month.next()) {
        const auto entries = books.journal(month);
        if (!entries) return entries.error();
        use(month, *entries);
    }
    return {};
}

Result<TrialBalance> trial_balance(const SealedBooks& books, const Chart& chart,
                                   const ReportSpan& span, GroupBy by,
                                   const BalanceChoice& choice) {
    auto balance = over_the_books(books, span,
                                  TrialBalance(span, groups_of(books, by), chart, choice));
    if (balance && choice.account.empty()) {
        const BalanceTotals totals = totals_of(balance->rows());
        CAE_INVARIANT(totals.debit == totals.credit && totals.opening == Money());
    }
    return balance;
}

Result<GeneralLedger> general_ledger(const SealedBooks& books, const Chart& chart,
                                     const ReportSpan& span, const LedgerChoice& choice) {
    return over_the_books(books, span,
                          GeneralLedger(span, groups_of(books, GroupBy::party), chart, choice));
}

} // namespace cae
