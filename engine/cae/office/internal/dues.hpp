// What customers owe after documents that are matched to nothing yet.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cae/closing/documents/bank_matching.hpp"
#include "cae/closing/state/open_item.hpp"
#include "cae/cooperative/documents.hpp"

namespace cae {

// By number.
class Dues {
public:
    // An invoice, as the matching left it; other items are no invoices.
    void add(const OpenItem& item);
    // What a document beyond the open month, matched to nothing yet, adds or settles.
    void add(const ActivityDocument& document);

    // Those of which something is due, by date.
    [[nodiscard]] std::vector<UnpaidInvoice> take();

private:
    UnpaidInvoice& invoice(const std::string& number, Date date);
    void settle(const std::string& number, Money amount);

    std::map<std::string, UnpaidInvoice> invoices_;
};

} // namespace cae
