#include "cae/office/account_balance.hpp"

#include <cstddef>
#include <utility>

#include "cae/office/reports.hpp"

namespace cae {
namespace {

Money on_account(const Entries& entries, InternedText number) {
    Money amount;
    for (std::size_t i = 0; i < entries.line_count(); ++i) {
        const EntryLine line = entries.line(i);
        if (line.account.number == number) amount += line.debit - line.credit;
    }
    return amount;
}

} // namespace

Result<Money> account_balance(const SealedBooks& books, InternedText number, Month until) {
    Money balance;
    Problems problems = for_each_journal(
        books, last_opened(books, until), until,
        {[&](const PeriodJournal& journal) { balance += on_account(journal.entries, number); },
         [&](const PeriodJournal& opening) { balance = on_account(opening.entries, number); }});
    if (!problems.empty()) return refuse(std::move(problems));
    return balance;
}

} // namespace cae
