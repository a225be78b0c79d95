// The parts of invoices that a month's documents are about, and what happens to them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cae/closing/documents/internal/open_items.hpp"
#include "cae/closing/documents/replaced_documents.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/cooperative/roster_index.hpp"

namespace cae {

// What of a part a settlement is about.
enum class Settles {
    due,         // what the customer still owes
    owed,        // what is owed to the customer
    received,    // what was received, given back: a payment that did not hold
    written_off, // what nobody expected any more
};

// A payment in one sum says nothing of VAT: none falls due with it until its invoice is known.
inline constexpr VatOn vat_on_total = VatOn::debits;

[[nodiscard]] inline NetAndVat amounts_of(const ActivityDocument& document) {
    return {document.net, document.vat};
}

// What a receipt settles that states its own net and VAT: these, unless they leave a part of the
// invoice overpaid by the cents of a rounding.
[[nodiscard]] NetAndVat settled_by(const NetAndVat& written, const NetAndVat& due);

// `inputs` must outlive it.
class InvoiceParts {
public:
    using Position = OpenItems::Position;
    using Positions = std::vector<Position>;
    using Shares = std::vector<std::pair<Position, NetAndVat>>;
    static constexpr Position none = OpenItems::none;

    explicit InvoiceParts(const MonthInputs& inputs);

    [[nodiscard]] const OpenItem& operator[](Position part) const { return items_[part]; }
    [[nodiscard]] Position first_of(std::string_view number) const {
        return items_.first_of(number);
    }

    [[nodiscard]] AccountKey key_of(AccountIndex index) const;

    // Adds an item; `moved` says that the month moves it. Returns where it stands.
    Position push(OpenItem item, bool moved);
    // The item that a document becomes, without amounts.
    [[nodiscard]] OpenItem item_of(const ActivityDocument& document, OpenItemKind kind) const;
    // The line of the same invoice on the same account at the same rate: several are one part.
    [[nodiscard]] Position same_part(const OpenItem& item) const;
    // The parts of an invoice that a document is about; `first` is the invoice's first part.
    [[nodiscard]] Positions parts_for(const ActivityDocument& document, Position first) const;
    // What is due of a sale on the account that an advance was paid to.
    [[nodiscard]] Positions parts_paid_by(const OpenItem& advance,
                                          const ActivityDocument& sale) const;
    // Of the account of the document, at its rate unless it is a total over all rates.
    [[nodiscard]] bool is_of(const ActivityDocument& document, const OpenItem& item) const;
    // "anna 20 %, ben 5.5 %"
    [[nodiscard]] std::string described(Position first) const;

    [[nodiscard]] NetAndVat open(Position part, Settles settles) const;
    [[nodiscard]] Money open(const Positions& parts, Settles settles) const;
    [[nodiscard]] NetAndVat not_credited(Position part) const;

    // In proportion to what is open of the parts, by largest remainder; those of nothing left out.
    [[nodiscard]] Shares shares_of(Money gross, const Positions& parts, Settles settles) const;
    // What a credit note takes off each part, net and VAT in proportion to what was sold, by
    // largest remainder.
    [[nodiscard]] std::vector<NetAndVat> credits_of(const NetAndVat& total,
                                                    const Positions& parts) const;

    void invoice(Position part, const NetAndVat& amounts) { items_[part].invoiced += amounts; }
    void credit(Position part, const NetAndVat& amounts);
    void apply(DocumentKind kind, Position part, const NetAndVat& amounts);
    // Applies a payment to its shares of the parts, each a row of `settlement`.
    void share_over(const ActivityDocument& document, const Positions& parts, Settles settles,
                    Replacement& settlement);
    // The row of a document for one part, with these amounts.
    [[nodiscard]] ActivityDocument with_amounts(const ActivityDocument& document, Position part,
                                                const NetAndVat& amounts) const;

    // Those that were due before or have moved, in their order.
    [[nodiscard]] std::vector<OpenItem> take() { return items_.take(); }

private:
    // The account a part of an invoice belongs to; none for a member who is no longer in the file.
    [[nodiscard]] std::optional<AccountIndex> account_of(const ActivityDocument& document,
                                                         const OpenItem& item) const;
    [[nodiscard]] bool is_of_account(const OpenItem& item, AccountIndex index) const;

    const MonthInputs& inputs_;
    OpenItems items_;
    // Only when a document belongs to the accounts of what it pays.
    std::optional<RosterIndex> roster_index_;
};

} // namespace cae
