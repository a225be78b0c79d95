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
        [&](const PeriodJournal& journal) { report.add(journal.month, journal.entries); });
    if (!problems.empty()) return refuse(std::move(problems));
    return report;
}

Problems use_journal(const SealedBooks& books, const Period& period, Month month,
                     const UseJournal& use) {
    const auto entries = books.journal(period);
    if (!entries) return entries.error();
    use({period, month, *entries});
    return {};
}

Groups groups_of(const SealedBooks& books, GroupBy by) {
    return {by, books.cooperative(), books.roster()};
}

} // namespace

Problems for_each_journal(const SealedBooks& books, Month first, Month last,
                          const UseJournal& use) {
    const int first_month = books.cooperative().fiscal_year_first_month;
    for (Month month = first; month <= last; month = month.next()) {
        Problems problems = use_journal(books, month, month, use);
        if (!problems.empty()) return problems;
        const bool ends_year = FiscalYear::containing(month, first_month).last == month;
        if (!ends_year || !books.has_inventory(month.year())) continue;
        problems = use_journal(books, Period::inventory_of(month.year()), month, use);
        if (!problems.empty()) return problems;
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
