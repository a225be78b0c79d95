// Payments that were entered in activity/ and stand in the bank as well.
#include <algorithm>
#include <cstdlib>

#include "cae/closing/documents/bank_matching.hpp"
#include "cae/inputs/folder/internal/month_tables.hpp"

namespace cae::folder_reader {
namespace {

// A row that names another invoice is another payment.
bool looks_like(const BankRow& row, const EnteredReceipt& receipt) {
    if (row.matched_by == MatchedBy::receipt || row.movement.amount != receipt.amount) return false;
    if (std::abs(row.movement.date.days_since(receipt.date)) > most_days_of_receipt) return false;
    if (!row.account.empty()) return false; // no receipt
    return row.refers_to.empty() || row.refers_to == receipt.refers_to;
}

} // namespace

void note_entered_twice(const std::vector<BankMonth>& months, MonthDocuments& documents) {
    auto receipts = entered_receipts(documents.documents);
    for (const BankMonth& month : months) {
        if (month.month < documents.month.previous()) continue;
        for (const BankRow& row : month.rows) {
            const auto found = std::find_if(receipts.begin(), receipts.end(),
                                            [&](const auto& one) { return looks_like(row, one); });
            if (found == receipts.end()) continue;
            documents.entered_twice.push_back(
                {found->number, row.movement.reference, found->amount});
            receipts.erase(found);
        }
    }
}

} // namespace cae::folder_reader
