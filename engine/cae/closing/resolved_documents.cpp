#include "cae/closing/resolved_documents.hpp"

#include <iterator>
#include <utility>

#include "cae/closing/customer_accounts.hpp"
#include "cae/closing/mileage.hpp"
#include "cae/closing/vat_summary.hpp"

namespace cae {

Result<ResolvedDocuments> resolve_documents(const MonthInputs& inputs) {
    auto customers = match_documents(inputs);
    auto mileage = value_mileage(inputs);
    Problems problems = refuse_unknown_rates(inputs);
    const bool valued = gather(mileage, problems);
    if (!gather(customers, problems) || !valued || !problems.empty()) {
        return refuse(std::move(problems));
    }
    ResolvedDocuments resolved{std::nullopt, std::move(customers->items), std::move(mileage->sums)};
    std::vector<Replacement> replacements = std::move(customers->settlements);
    std::move(mileage->journeys.begin(), mileage->journeys.end(), std::back_inserter(replacements));
    if (!replacements.empty()) {
        resolved.documents = replaced(inputs.documents, std::move(replacements));
    }
    return resolved;
}

MonthInputs with_documents(const MonthInputs& inputs, const ResolvedDocuments& resolved) {
    return {inputs.cooperative,
            inputs.roster,
            resolved.documents ? *resolved.documents : inputs.documents,
            inputs.books,
            inputs.law,
            inputs.withholding,
            inputs.seizable,
            inputs.chart,
            inputs.past};
}

} // namespace cae
