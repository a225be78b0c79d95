#include "unpaid_invoices.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "cae/closing/documents/resolved_documents.hpp"
#include "open_month.hpp"

namespace cae::cli {

namespace {

// By number.
class Dues {
public:
    void add(const OpenItem& item) {
        if (item.kind == OpenItemKind::sale)
            invoice(item.number, item.date).due += item.due().gross();
    }

    // What a document beyond the open month, matched to nothing yet, adds or settles.
    void add(const ActivityDocument& document) {
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

    std::vector<UnpaidInvoice> take() {
        std::vector<UnpaidInvoice> unpaid;
        for (auto& [number, invoice] : invoices_) {
            if (invoice.due > Money()) unpaid.push_back(std::move(invoice));
        }
        std::stable_sort(unpaid.begin(), unpaid.end(),
                         [](const auto& a, const auto& b) { return a.date < b.date; });
        return unpaid;
    }

private:
    UnpaidInvoice& invoice(const std::string& number, Date date) {
        return invoices_.try_emplace(number, UnpaidInvoice{number, date}).first->second;
    }

    void settle(const std::string& number, Money amount) {
        const auto found = invoices_.find(number);
        if (found != invoices_.end()) found->second.due -= amount;
    }

    std::map<std::string, UnpaidInvoice> invoices_;
};

} // namespace

Result<std::vector<UnpaidInvoice>> unpaid_invoices(FolderBooks books, Month last,
                                                   const Settings& settings) {
    const Month open = books.next_month();
    auto month = open_month(std::move(books), open, settings);
    if (!month) return refuse(month.error());
    const auto resolved = resolve_documents(inputs_of(*month, settings));
    if (!resolved) return refuse(resolved.error());
    Dues dues;
    for (const OpenItem& item : resolved->open_items) dues.add(item);
    for (Month later = open.next(); later <= last; later = later.next()) {
        const auto documents = load_month(month->folder, later);
        if (!documents) return refuse(documents.error());
        for (const ActivityDocument& document : documents->documents) dues.add(document);
    }
    return dues.take();
}

} // namespace cae::cli
