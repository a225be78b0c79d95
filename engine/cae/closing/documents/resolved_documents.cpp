#include "cae/closing/documents/resolved_documents.hpp"

#include <iterator>
#include <utility>

#include "cae/closing/documents/bank_postings.hpp"
#include "cae/closing/documents/clearing.hpp"
#include "cae/closing/documents/customer_accounts.hpp"
#include "cae/closing/documents/internal/mileage.hpp"
#include "cae/closing/documents/internal/vat_summary.hpp"
#include "cae/closing/documents/local_currency.hpp"
#include "cae/closing/documents/opening_balance.hpp"
#include "cae/closing/documents/strange_entries.hpp"

namespace cae {

namespace {

template <class Charge>
Problem unknown_expense(const MonthInputs& inputs, const Charge& charge, std::string known) {
    return {Rule::word_must_be_known,
            inputs.documents.place_of(charge),
            charge.expense_account,
            {std::move(known)},
            Privacy::open};
}

void add_numbers(const std::vector<LedgerAccount>& accounts, std::string& known) {
    for (const LedgerAccount& account : accounts) {
        known += (known.empty() ? "" : ", ") + account.number.text();
    }
}

// Charges on an account that the chart does not have for them.
void refuse_unknown_expenses(const MonthInputs& inputs, Problems& problems) {
    const Chart& chart = inputs.chart;
    for (const ActivityDocument& charge : inputs.documents.documents) {
        const std::string number = charge.expense_account;
        if (number.empty() || chart.activity_charge(number) != nullptr) continue;
        std::string known;
        add_numbers(chart.activity_charges, known);
        add_numbers(chart.common_charges, known);
        problems.push_back(unknown_expense(inputs, charge, std::move(known)));
    }
    for (const CommonCharge& charge : inputs.documents.common_charges) {
        if (chart.common_charge(charge.expense_account) != nullptr) continue;
        std::string known;
        add_numbers(chart.common_charges, known);
        problems.push_back(unknown_expense(inputs, charge, std::move(known)));
    }
}

} // namespace

Result<ResolvedDocuments> resolve_documents(const MonthInputs& inputs) {
    auto customers = match_documents(inputs);
    auto mileage = value_mileage(inputs);
    auto clearing = move_clearing(inputs);
    Problems problems = refuse_unknown_rates(inputs);
    refuse_unknown_expenses(inputs, problems);
    const Problems strange = strange_entries(inputs.documents, inputs.chart);
    problems.insert(problems.end(), strange.begin(), strange.end());
    const Problems postings = strange_postings(inputs.documents, inputs.chart);
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
