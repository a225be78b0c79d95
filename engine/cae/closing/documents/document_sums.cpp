#include "cae/closing/documents/internal/document_sums.hpp"

#include "cae/closing/documents/account_results.hpp"

namespace cae {
namespace {

const std::vector<EarlierSale> none;

// The month of the sale that a document refers to, when it is an earlier one.
std::optional<Month> month_of_sale(const Preparation& prepared, const ActivityDocument& document) {
    if (document.refers_to.empty()) return std::nullopt;
    const auto found = prepared.sale_months.find(document.refers_to.view());
    return found != prepared.sale_months.end() ? std::optional(found->second) : std::nullopt;
}

} // namespace

DocumentSums::DocumentSums(const MonthInputs& inputs) : sums_(inputs.roster.accounts.size()) {
    for (const ActivityDocument& document : inputs.documents.documents) add(inputs, document);
}

void DocumentSums::add(const MonthInputs& inputs, const ActivityDocument& document) {
    Sums& sums = sums_[document.account];
    if (document.kind == DocumentKind::credit_note) {
        if (const auto month = month_of_sale(inputs.prepared, document)) {
            credited_[document.account].push_back({&document, *month});
            return;
        }
    }
    if (document.kind == DocumentKind::internal_sale) sums.between_members += document.net;
    sums.invoiced += turnover_of(document, Recognition::invoiced);
    sums.collected += turnover_of(document, Recognition::collected);
}

Money DocumentSums::turnover_of_account(AccountIndex account, Recognition event) const {
    return event == Recognition::invoiced ? sums_[account].invoiced : sums_[account].collected;
}

const std::vector<EarlierSale>& DocumentSums::credited_of(AccountIndex account) const {
    const auto found = credited_.find(account);
    return found != credited_.end() ? found->second : none;
}

} // namespace cae
