#include "cae/office/reports.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "cae/base/check.hpp"

namespace cae {
namespace {

// Adds every month from one to the last of the span.
template <class Report>
Result<Report> over_the_books(const SealedBooks& books, Month first, const ReportSpan& span,
                              Report report) {
    Problems problems = for_each_journal(
        books, first, span.last,
        {[&](const PeriodJournal& journal) { report.add(journal.month, journal.entries); },
         [&](const PeriodJournal& opening) { report.open(opening.month, opening.entries); }});
    if (!problems.empty()) return refuse(std::move(problems));
    return report;
}

Problems use_entries(const Result<Entries>& entries, const Period& period, Month month,
                     const UseJournal& use) {
    if (!entries) return entries.error();
    use({period, month, *entries});
    return {};
}

Problems use_journal(const SealedBooks& books, const Period& period, Month month,
                     const UseJournal& use) {
    return use_entries(books.journal(period), period, month, use);
}

// The fiscal year that ends before a month that begins one; nothing for another month.
std::optional<FiscalYear> year_before(const SealedBooks& books, Month month) {
    const FiscalYears years = fiscal_years_of(books.cooperative());
    if (FiscalYear::containing(month, years).first != month) return std::nullopt;
    return FiscalYear::containing(month.previous(), years);
}

bool is_opened(const SealedBooks& books, Month month) {
    const auto before = year_before(books, month);
    return before && books.has_inventory(before->last.year());
}

Problems open_month(const SealedBooks& books, Month month, const UseJournal& open) {
    if (!is_opened(books, month)) return {};
    const int year = month.previous().year();
    return use_entries(books.opening_after(year), Period::inventory_of(year), month, open);
}

Problems end_month(const SealedBooks& books, Month month, const UseJournal& use) {
    if (!is_opened(books, month.next())) return {};
    return use_journal(books, Period::inventory_of(month.year()), month, use);
}

Groups groups_of(const SealedBooks& books, GroupBy by) {
    return {by, books.cooperative(), books.roster()};
}

} // namespace

Problems for_each_journal(const SealedBooks& books, Month first, Month last,
                          const JournalUses& uses) {
    for (Month month = first; month <= last; month = month.next()) {
        Problems problems = open_month(books, month, uses.open);
        if (problems.empty()) problems = use_journal(books, month, month, uses.use);
        if (problems.empty()) problems = end_month(books, month, uses.use);
        if (!problems.empty()) return problems;
    }
    return {};
}

Month last_opened(const SealedBooks& books, Month month) {
    const Month first = books.cooperative().first_period;
    while (month > first && !is_opened(books, month)) month = month.previous();
    return std::max(month, first);
}

Result<TrialBalance> trial_balance(const SealedBooks& books, const Chart& chart,
                                   const ReportSpan& span, GroupBy by,
                                   const BalanceChoice& choice) {
    auto balance = over_the_books(books, last_opened(books, span.first), span,
                                  TrialBalance(span, groups_of(books, by), chart, choice));
    if (balance && choice.account.empty()) {
        const BalanceTotals totals = totals_of(balance->rows());
        CAE_INVARIANT(totals.debit == totals.credit && totals.opening == Money());
    }
    return balance;
}

Result<GeneralLedger> general_ledger(const SealedBooks& books, const Chart& chart,
                                     const ReportSpan& span, const LedgerChoice& choice) {
    // What settles an invoice is looked for in all months.
    return over_the_books(books, books.cooperative().first_period, span,
                          GeneralLedger(span, groups_of(books, GroupBy::party), chart, choice));
}

} // namespace cae
