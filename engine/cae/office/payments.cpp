#include "cae/office/payments.hpp"

#include <utility>

#include "cae/office/reports.hpp"
#include "cae/office/social_dues.hpp"

namespace cae {
Result<PaymentPlan> payments_after(const Office& office, Month month) {
    const SealedBooks& books = office.books();
    const Cooperative& cooperative = books.cooperative();
    Problems strange = refuse_strange_bodies(cooperative, office.chart());
    if (!strange.empty()) return refuse(std::move(strange));
    const auto record = books.sealed(month);
    if (!record) return refuse(record.error());
    const auto due = contributions_due_after(*record, cooperative, office.config().rulebook);
    if (!due) return refuse(due.error());
    const ReportSpan span{month, month, fiscal_years_of(cooperative)};
    const auto balances = trial_balance(books, office.chart(), span, GroupBy::party);
    if (!balances) return refuse(balances.error());
    return payment_plan(
        {*record, cooperative, books.roster(), books.folder().parties, office.chart(), *due},
        balances->rows());
}

} // namespace cae
