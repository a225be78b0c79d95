#include "cae/closing/documents/internal/advances.hpp"

#include <algorithm>

namespace cae {
namespace {

// What was received in one sum before its invoice, and no other payment without VAT.
bool says_nothing_of_vat(const OpenItem& advance) {
    return advance.received.vat == Money() && advance.vat_rate == Rate() &&
           advance.vat_on == vat_on_total;
}

bool has_rate_of(const OpenItem& advance, const OpenItem& part) {
    return !says_nothing_of_vat(advance) && advance.vat_rate == part.vat_rate;
}

// The advance, received again for the sale.
ActivityDocument received_again(const OpenItem& advance, const ActivityDocument& sale) {
    ActivityDocument payment = sale;
    payment.kind = DocumentKind::receipt;
    payment.number = advance.number;
    payment.label = advance.label;
    payment.refers_to = sale.number;
    payment.vat_rate = {};
    payment.vat = {};
    payment.keeps_bank = true;
    return payment;
}

ActivityDocument given_back(const OpenItem& advance, const ActivityDocument& sale) {
    ActivityDocument refund = received_again(advance, sale);
    refund.kind = DocumentKind::refund;
    refund.refers_to = advance.number;
    return refund;
}

// One advance for one sale.
class AdvanceForSale {
public:
    using Position = InvoiceParts::Position;

    AdvanceForSale(Position advance, const ActivityDocument& sale, InvoiceParts& parts,
                   Replacement& row)
        : position_(advance), sale_(sale), parts_(parts), row_(row) {}

    void use() {
        const auto paid = parts_.parts_paid_by(advance(), sale_);
        const bool states_rate = std::any_of(paid.begin(), paid.end(), [&](Position part) {
            return has_rate_of(advance(), parts_[part]);
        });
        if (!states_rate) return share_over(paid);
        for (const Position part : paid) {
            if (has_rate_of(advance(), parts_[part])) settle(part);
        }
    }

    // Whether the sale says that the advance is for it.
    [[nodiscard]] bool is_referred_to() const {
        return !sale_.refers_to.empty() && sale_.refers_to == advance().number;
    }

    [[nodiscard]] bool fits_exactly() const {
        const Money received = advance().received.gross();
        return received > Money() && advance().date <= sale_.date &&
               parts_.open(parts_.parts_paid_by(advance(), sale_), Settles::due) == received;
    }

private:
    [[nodiscard]] const OpenItem& advance() const { return parts_[position_]; }

    // A payment that states the rate of the part counts as it was booked, unless it left a part
    // overpaid by the cents of a rounding: it is then taken back and received again.
    void settle(Position part) {
        const NetAndVat due = parts_[part].due();
        const Money amount = std::min(advance().received.gross(), due.gross());
        if (amount <= Money()) return;
        const NetAndVat taken = part_of(advance().received, amount);
        const NetAndVat settled = settled_by(taken, due);
        parts_.apply(DocumentKind::refund, position_, taken);
        parts_.apply(DocumentKind::receipt, part, settled);
        if (settled == taken) return;
        row_.by.push_back(parts_.with_amounts(given_back(advance(), sale_), position_, taken));
        row_.by.push_back(parts_.with_amounts(received_again(advance(), sale_), part, settled));
    }

    // A payment in one sum said nothing of VAT: it is taken back as it was booked, and received
    // again for the parts that it settles.
    void share_over(const InvoiceParts::Positions& paid) {
        const Money amount = std::min(advance().received.gross(), parts_.open(paid, Settles::due));
        if (amount <= Money() || advance().received.vat != Money()) return;
        const NetAndVat taken{amount, {}};
        row_.by.push_back(parts_.with_amounts(given_back(advance(), sale_), position_, taken));
        parts_.apply(DocumentKind::refund, position_, taken);
        ActivityDocument payment = received_again(advance(), sale_);
        payment.net = amount;
        parts_.share_over(payment, paid, Settles::due, row_);
    }

    Position position_;
    const ActivityDocument& sale_;
    InvoiceParts& parts_;
    Replacement& row_;
};

} // namespace

void Advances::use_named(const ActivityDocument& sale, InvoiceParts& parts,
                         Replacement& row) const {
    const auto [first, last] = by_sale_.equal_range(sale.number.view());
    for (auto found = first; found != last; ++found) {
        AdvanceForSale(found->second, sale, parts, row).use();
    }
}

void Advances::use_untied(const ActivityDocument& sale, InvoiceParts& parts,
                          Replacement& row) const {
    const auto found = untied_.find(parts.key_of(sale.account));
    if (found == untied_.end()) return;
    for (const Position advance : found->second) {
        AdvanceForSale candidate(advance, sale, parts, row);
        if (candidate.is_referred_to() || candidate.fits_exactly()) candidate.use();
    }
}

} // namespace cae
