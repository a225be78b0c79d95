// What the payments of a bank statement pay.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cae/cooperative/bank_movement.hpp"
#include "cae/cooperative/documents.hpp"

namespace cae {

// An invoice that is not paid, all its parts together.
struct UnpaidInvoice {
    std::string number{};
    Date date;
    Money due{}; // above zero, VAT included
};

// A payment that was entered in activity/, all its rows together: a receipt, a refund, an exchange
// of local currency.
struct EnteredReceipt {
    std::string number{};
    std::string refers_to{}; // the invoice
    Date date;
    Money amount{}; // VAT included; negative when it leaves the bank
};

// How far apart the days of a receipt and of its payment may be.
inline constexpr int most_days_of_receipt = 3;

// The payments of activity/ among documents, by number and day; those in a local currency left out.
[[nodiscard]] std::vector<EnteredReceipt>
entered_receipts(const std::vector<ActivityDocument>& documents);

// Why a payment is matched to no invoice.
enum class Unmatched {
    no_invoice,    // of this number or amount
    more_than_due, // of the invoice that it names
    several,       // invoices that it may pay
};

struct BankMatch {
    // What it pays, each with its part of the payment; nothing for one that matches none.
    std::vector<std::pair<std::string, Money>> invoices{};
    MatchedBy by = MatchedBy::nothing;
    Unmatched reason = Unmatched::no_invoice; // of a payment that matches none

    [[nodiscard]] bool found() const { return !invoices.empty(); }
};

// Matches payments one after the other; each takes what it pays off what is due. A payment pays the
// invoice whose number it bears as a whole (letters and digits count alone; digits of a day or of
// an amount do not), wholly or in part; several such invoices when it is their sum; else the only
// invoice of before its day of which exactly its amount is due. A number without letters is a weak
// proof, as the amount is; one of fewer than four digits, or of letters alone, is met by chance: it
// counts when the amount is what is due. Before all that, a payment is the receipt that was entered
// for its amount on its day, or up to three days from it where the payment bears the number of its
// invoice, or where both are alone with their amount in these days and it bears that of no other;
// or the receipts whose sum it is: those of its day, or those whose invoices it names. Returns one
// match a movement, in their order; what leaves the account is a payment that was entered, or
// matches nothing.
[[nodiscard]] std::vector<BankMatch> match_payments(const std::vector<BankMovement>& movements,
                                                    std::vector<UnpaidInvoice> unpaid,
                                                    std::vector<EnteredReceipt> receipts = {});

} // namespace cae
