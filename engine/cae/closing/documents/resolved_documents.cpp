#include "cae/closing/documents/resolved_documents.hpp"

#include <iterator>
#include <utility>

#include "cae/closing/documents/bank_postings.hpp"
#include "cae/closing/documents/charge_accounts.hpp"
#include "cae/closing/documents/clearing.hpp"
#include "cae/closing/documents/customer_accounts.hpp"
#include "cae/closing/documents/internal/mileage.hpp"
#include "cae/closing/documents/internal/vat_summary.hpp"
#include "cae/closing/documents/local_currency.hpp"
#include "cae/closing/documents/opening_balance.hpp"
#include "cae/closing/documents/strange_entries.hpp"

namespace cae {

Result<ResolvedDocuments> resolve_documents(const MonthInputs& inputs) {
    auto customers = match_documents(inputs);
    auto mileage = value_mileage(inputs);
    auto clearing = move_clearing(inputs);
    Problems problems = refuse_unknown_rates(inputs);
    const Problems accounts = strange_expense_accounts(inputs.documents, inputs.chart);
    problems.insert(problems.end(), accounts.begin(), accounts.end());
    const Problems strange = strange_entries(inputs.documents, inputs.chart);
    problems.insert(problems.end(), strange.begin(), strange.end());
    const Problems postings = strange_postings(inputs.documents, inputs.cooperative, inputs.chart);
    problems.insert(problems.end(), postings.begin(), postings.end());
    const Problems opening = strange_opening(inputs.books, inputs.chart);
    problems.insert(problems.end(), opening.begin(), opening.end());
    const bool valued = gather(mileage, problems);
    const bool cleared = gather(clearing, problems);
    if (!gather(customers, problems) || !valued || !cleared || !problems.empty()) {
        return refuse(std::move(problems));
    }
    ResolvedDocuments resolved{std::nullopt, std::move(customers->items), std::move(mileage->sums),
                               *std::move(clearing)};
    std::vector<Replacement> replacements = std::move(customers->settlements);
    std::move(mileage->journeys.begin(), mileage->journeys.end(), std::back_inserter(replacements));
    if (!replacements.empty()) {
        resolved.documents = replaced(inputs.documents, std::move(replacements));
    }
    auto exchanges = value_exchanges(with_documents(inputs, resolved));
    if (!exchanges) return refuse(std::move(exchanges.error()));
    if (!exchanges->empty()) {
        resolved.documents = replaced(resolved.documents.value_or(inputs.documents),
                                      std::move(*exchanges));
    }
    return resolved;
}

MonthInputs with_documents(const MonthInputs& inputs, const ResolvedDocuments& resolved) {
    return resolved.documents ? inputs.with(*resolved.documents) : inputs;
}

} // namespace cae
