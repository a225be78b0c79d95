#include "cae/office/internal/dues.hpp"

#include <algorithm>
#include <utility>

namespace cae {

void Dues::add(const OpenItem& item) {
    if (item.kind == OpenItemKind::sale) invoice(item.number, item.date).due += item.due().gross();
}

void Dues::add(const ActivityDocument& document) {
    const Money amount = document.net + document.vat;
    switch (document.kind) {
    case DocumentKind::sale:
        invoice(document.number, document.date).due += amount;
        return;
    case DocumentKind::receipt:
    case DocumentKind::credit_note:
    case DocumentKind::bad_debt:
        settle(document.refers_to, amount);
        return;
    case DocumentKind::refund:
        settle(document.refers_to, -amount);
        return;
    default:
        return;
    }
}

std::vector<UnpaidInvoice> Dues::take() {
    std::vector<UnpaidInvoice> unpaid;
    for (auto& [number, invoice] : invoices_) {
        if (invoice.due > Money()) unpaid.push_back(std::move(invoice));
    }
    std::stable_sort(unpaid.begin(), unpaid.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    return unpaid;
}

UnpaidInvoice& Dues::invoice(const std::string& number, Date date) {
    return invoices_.try_emplace(number, UnpaidInvoice{number, date}).first->second;
}

void Dues::settle(const std::string& number, Money amount) {
    const auto found = invoices_.find(number);
    if (found != invoices_.end()) found->second.due -= amount;
}

} // namespace cae
