// Receipts and credit notes matched to their invoices.
#pragma once

#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/documents/replaced_documents.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/open_item.hpp"

namespace cae {

struct CustomerAccounts {
    // Open when the month began, or moved in it; those of earlier months first, then in the order
    // of the file.
    std::vector<OpenItem> items;
    std::vector<Replacement> settlements; // with the parts of the invoice that they settle
};

// Matches the month's documents to what customers owed before and to the month's sales, whatever
// the order of the rows; a document that refers to no known sale becomes an open item of its own.
// Of a receipt given as a total each part of the invoice gets its share of what is due (by largest
// remainder), and the VAT of a part is its share of the VAT due, rounded half away from zero: the
// payment that settles an invoice clears it to the cent.
// What a team or a bank statement gives to an invoice is shared over the accounts that made it. A
// payment in one sum that came before its invoice settles it when it appears: it is taken back as
// it was booked, and received again for the parts. What is about sales counts by date. A bad debt
// writes off what is due, a refund gives back what the customer paid too much; beyond it a payment,
// of which the invoice is due again. A payment after a write-off takes the loss back first. Fails
// with Rule::id_must_be_unique for a sale whose number an earlier month has,
// receipt_must_not_exceed_invoice, credit_note_must_not_exceed_sale, document_must_match_invoice,
// settlement_must_match_open_item.
[[nodiscard]] Result<CustomerAccounts> match_documents(const MonthInputs& inputs);

// The numbers of the month's sales and of those that its documents refer to, sorted: what a store
// is asked about before documents are matched.
[[nodiscard]] std::vector<std::string> sales_named(const MonthDocuments& documents);

} // namespace cae
