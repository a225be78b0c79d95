// What customers owe: invoices until they are paid, and payments until their invoice is known.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "cae/base/strong_id.hpp"
#include "cae/base/text.hpp"
#include "cae/calendar/date.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/net_and_vat.hpp"
#include "cae/cooperative/vat_kind.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// The document that an open item comes from.
enum class OpenItemKind : std::uint8_t {
    sale,        // what is due of it
    credit_note, // of no known sale: owed to the customer
    receipt,     // of no known sale: received without an invoice
};

// One rate of VAT and one activity account of a document; a document of several has as many items.
// Sums run from the month that books it to the end of the month that the item stands in.
struct OpenItem {
    Date date; // of the document
    OpenItemKind kind = OpenItemKind::sale;
    Text number{};
    ActivityId activity{};
    MemberId member{};
    Rate vat_rate{};
    // When the VAT of a sale falls due; `debits` of a receipt in one sum, which says nothing of
    // VAT.
    VatOn vat_on = VatOn::receipts;
    Text label{};
    RareText refers_to{}; // a receipt or a credit note: the sale that is not known
    NetAndVat invoiced{}; // zero unless it is a sale
    NetAndVat credited{};
    NetAndVat received{};
    NetAndVat written_off{};
    NetAndVat due_before{}; // what was due when the month began
    // A receipt in one sum: no turnover, where that is what was collected, before its sale is
    // known.
    bool is_deposit = false;
    std::optional<Month> booked{}; // where that is not the month of its date: it came late
    RareText customer{};           // of a sale, as it was written
    VatTreatment treatment{};      // of a sale

    [[nodiscard]] Month booked_in() const { return booked.value_or(date.month()); }
    // What the customer still owes; negative when the cooperative owes it.
    [[nodiscard]] NetAndVat due() const { return invoiced - credited - received - written_off; }
    [[nodiscard]] bool is_settled() const { return due() == NetAndVat(); }

    friend bool operator==(const OpenItem&, const OpenItem&) = default;
};

// How old an unpaid invoice is, counted from its date: 0 to 30 days, 31 to 60, 61 to 90, more.
inline constexpr std::size_t age_classes = 4;
[[nodiscard]] constexpr std::size_t age_class(int days) {
    return days <= 30 ? 0 : days <= 60 ? 1 : days <= 90 ? 2 : 3;
}

} // namespace cae
