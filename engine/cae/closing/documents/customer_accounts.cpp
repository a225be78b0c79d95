#include "cae/closing/documents/customer_accounts.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/documents/internal/advances.hpp"
#include "cae/closing/documents/internal/invoice_parts.hpp"
#include "cae/cooperative/team_documents.hpp"

namespace cae {
namespace {

// On one day what is credited is no longer to be paid, and what is paid can be given back.
int order_in_day(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::credit_note:
        return 0;
    case DocumentKind::receipt:
        return 1;
    case DocumentKind::refund:
        return 2;
    default:
        return 3;
    }
}

class Matcher {
public:
    explicit Matcher(const MonthInputs& inputs) : inputs_(inputs), parts_(inputs) {
        for (const OpenItem& earlier : inputs.books.open_items) add_earlier(earlier);
        for (const OpenItem& settled : inputs.prepared.settled_sales) add_earlier(settled);
    }

    // Sales come first, then what is about them by date, so that the order of the rows does not
    // matter: a customer who has paid may be credited, and then paid back.
    void match() {
        const auto& documents = inputs_.documents.documents;
        std::vector<std::size_t> about_sales;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (documents[i].kind == DocumentKind::sale) add_sale(documents[i]);
            if (is_about_a_sale(documents[i].kind)) about_sales.push_back(i);
        }
        if (advances_.any_named()) use_advances(&Advances::use_named);
        const auto when = [&](std::size_t i) {
            return std::pair(documents[i].date, order_in_day(documents[i].kind));
        };
        std::stable_sort(about_sales.begin(), about_sales.end(),
                         [&](std::size_t a, std::size_t b) { return when(a) < when(b); });
        for (const std::size_t i : about_sales) {
            const bool credits = documents[i].kind == DocumentKind::credit_note;
            credits ? credit(documents[i], i) : settle(documents[i], i);
        }
        // A payment that names its sale goes before one that may be for it.
        if (advances_.any_untied()) use_advances(&Advances::use_untied);
    }

    Result<CustomerAccounts> take() {
        if (!problems_.empty()) return refuse(std::move(problems_));
        for (auto& [position, row] : paid_sales_) settlements_.push_back(std::move(row));
        return CustomerAccounts{parts_.take(), std::move(settlements_)};
    }

private:
    using Position = InvoiceParts::Position;
    using Positions = InvoiceParts::Positions;
    static constexpr Position none = InvoiceParts::none;

    void add_earlier(const OpenItem& earlier) {
        OpenItem item = earlier;
        item.due_before = earlier.due();
        const Position position = parts_.push(std::move(item), false);
        if (earlier.kind == OpenItemKind::receipt) add_advance(earlier, position);
        if (earlier.kind != OpenItemKind::sale) unmatched_.emplace(earlier.number, position);
    }

    void add_advance(const OpenItem& advance, Position position) {
        advance.refers_to.empty() ? advances_.add_untied(advance, position)
                                  : advances_.add(advance, position);
    }

    using UseOfAdvances = void (Advances::*)(const ActivityDocument&, InvoiceParts&,
                                             Replacement&) const;

    // Notes the sales that count with more than themselves.
    void use_advances(UseOfAdvances use) {
        const auto& documents = inputs_.documents.documents;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (documents[i].kind != DocumentKind::sale) continue;
            const auto known = paid_sales_.find(i);
            Replacement row = known != paid_sales_.end() ? std::move(known->second)
                                                         : Replacement{i, {documents[i]}};
            (advances_.*use)(documents[i], parts_, row);
            if (row.by.size() > 1) paid_sales_.insert_or_assign(i, std::move(row));
        }
    }

    void add_sale(const ActivityDocument& document) {
        const Position first = parts_.first_of(document.number);
        if (first != none && parts_[first].booked_in() != inputs_.month()) {
            report(document, Rule::id_must_be_unique, {parts_[first].date});
            return;
        }
        OpenItem item = parts_.item_of(document, OpenItemKind::sale);
        item.invoiced = amounts_of(document);
        const Position line = parts_.same_part(item);
        if (line == none) {
            parts_.push(std::move(item), true);
            return;
        }
        if (parts_[line].vat_on != item.vat_on) {
            report(document, Rule::id_must_be_unique, {parts_[line].date});
        }
        parts_.invoice(line, item.invoiced);
    }

    // A deposit counts otherwise than it was written.
    void open_own(const ActivityDocument& document, std::size_t position, OpenItemKind kind) {
        ActivityDocument own = document;
        open_unmatched(own, kind);
        if (own.is_deposit) settlements_.push_back({position, {std::move(own)}});
    }

    // A receipt or a credit note of no known sale.
    void open_unmatched(ActivityDocument& document, OpenItemKind kind) {
        OpenItem item = parts_.item_of(document, kind);
        (kind == OpenItemKind::receipt ? item.received : item.credited) = amounts_of(document);
        document.is_deposit = item.is_deposit;
        const bool untied = kind == OpenItemKind::receipt && item.refers_to.empty();
        const Position position = parts_.push(std::move(item), true);
        unmatched_.emplace(document.number, position);
        if (untied) advances_.add_untied(parts_[position], position);
    }

    // That of a team is shared by its key of the day.
    void open_shared(const ActivityDocument& document, std::size_t position, OpenItemKind kind) {
        const ActivityIndex activity = inputs_.roster.accounts[document.account].activity;
        const SplitKey* key = split_on(inputs_.roster, activity, document.date);
        CAE_INVARIANT(key != nullptr); // a row of a team has one
        Replacement parts{position, shared_by(*key, document)};
        for (ActivityDocument& part : parts.by) open_unmatched(part, kind);
        settlements_.push_back(std::move(parts));
    }

    // What a document settles; none after noting why, or after opening an item of its own.
    Positions parts_of(const ActivityDocument& document, std::size_t position) {
        const Position first = parts_.first_of(document.refers_to);
        if (first == none) return parts_of_unmatched(document, position);
        auto parts = parts_.parts_for(document, first);
        if (parts.empty()) {
            report(document, Rule::document_must_match_invoice,
                   {document.refers_to, parts_.described(first)});
        }
        return parts;
    }

    Positions parts_of_unmatched(const ActivityDocument& document, std::size_t position) {
        const bool receipt = document.kind == DocumentKind::receipt;
        const bool has_account = document.shared_by != SharedBy::invoice;
        if (has_account && (receipt || document.kind == DocumentKind::credit_note)) {
            const auto kind = receipt ? OpenItemKind::receipt : OpenItemKind::credit_note;
            document.shared_by == SharedBy::team ? open_shared(document, position, kind)
                                                 : open_own(document, position, kind);
        } else {
            auto parts = refunded_parts(document);
            if (!parts.empty()) return parts;
            report(document, Rule::settlement_must_match_open_item, {document.refers_to});
        }
        return {};
    }

    // Receipts and credit notes of no known sale that a refund gives back.
    Positions refunded_parts(const ActivityDocument& document) const {
        Positions parts;
        if (document.kind != DocumentKind::refund) return parts;
        const auto [first, last] = unmatched_.equal_range(document.refers_to.view());
        for (auto found = first; found != last; ++found) {
            if (parts_.is_of(document, parts_[found->second])) parts.push_back(found->second);
        }
        std::sort(parts.begin(), parts.end());
        return parts;
    }

    // One part, or those of a team: each is credited in proportion to what it was sold for.
    void credit(const ActivityDocument& document, std::size_t position) {
        const auto parts = parts_of(document, position);
        if (parts.empty()) return;
        NetAndVat left;
        for (const Position i : parts) left += parts_.not_credited(i);
        const NetAndVat written = amounts_of(document);
        if (written.gross() > left.gross()) {
            report(document, Rule::credit_note_must_not_exceed_sale,
                   {document.refers_to, left.gross()});
        } else if (parts.size() == 1) {
            parts_.credit(parts.front(), written);
            keep(document, position, parts.front(), written);
        } else {
            credit_each(document, position, parts);
        }
    }

    void credit_each(const ActivityDocument& document, std::size_t position,
                     const Positions& parts) {
        Replacement shared{position, {}};
        const auto amounts = parts_.credits_of(amounts_of(document), parts);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (amounts[i] == NetAndVat()) continue;
            parts_.credit(parts[i], amounts[i]);
            shared.by.push_back(parts_.with_amounts(document, parts[i], amounts[i]));
        }
        settlements_.push_back(std::move(shared));
    }

    // A refund beyond what is owed gives a payment back: its invoice is due again.
    Settles settled_part(const ActivityDocument& document, const Positions& parts) const {
        if (document.kind != DocumentKind::refund) return Settles::due;
        const bool beyond = amounts_of(document).gross() > parts_.open(parts, Settles::owed);
        return beyond ? Settles::received : Settles::owed;
    }

    void settle(const ActivityDocument& document, std::size_t position) {
        const auto parts = parts_of(document, position);
        if (parts.empty()) return;
        Replacement row{position, {}};
        take_back_loss(document, parts, row);
        const Settles settles = settled_part(document, parts);
        const Money left = parts_.open(parts, settles);
        const NetAndVat written = amounts_of(document);
        if (written.gross() > left) {
            report(document, Rule::receipt_must_not_exceed_invoice,
                   {document.refers_to, std::max(left, Money())});
        } else if (document.is_total || parts.size() > 1 || !row.by.empty()) {
            parts_.share_over(document, parts, settles, row);
            settlements_.push_back(std::move(row));
        } else {
            const NetAndVat settled = settled_by(written, parts_.open(parts.front(), settles));
            parts_.apply(document.kind, parts.front(), settled);
            keep(document, position, parts.front(), settled);
        }
    }

    // A payment of what was written off takes that much of the loss back, and is then received.
    void take_back_loss(const ActivityDocument& payment, const Positions& parts, Replacement& row) {
        if (payment.kind != DocumentKind::receipt) return;
        const Money beyond = amounts_of(payment).gross() - parts_.open(parts, Settles::due);
        if (beyond <= Money() || beyond > parts_.open(parts, Settles::written_off)) return;
        ActivityDocument loss = payment;
        loss.kind = DocumentKind::bad_debt;
        loss.in_local_currency = false;
        for (const auto& [part, amounts] : parts_.shares_of(beyond, parts, Settles::written_off)) {
            parts_.apply(DocumentKind::bad_debt, part, NetAndVat() - amounts);
            row.by.push_back(parts_.with_amounts(loss, part, NetAndVat() - amounts));
        }
    }

    // Notes with which amounts a row counts when they are not its own.
    void keep(const ActivityDocument& document, std::size_t position, Position part,
              const NetAndVat& amounts) {
        const bool usual = parts_[part].vat_on == inputs_.cooperative.vat_on &&
                           parts_[part].treatment == document.treatment;
        const bool as_written = amounts == amounts_of(document) &&
                                document.shared_by == SharedBy::nobody;
        if (usual && as_written && !parts_[part].is_deposit) {
            return;
        }
        settlements_.push_back({position, {parts_.with_amounts(document, part, amounts)}});
    }

    void report(const ActivityDocument& document, Rule rule, Details details) {
        problems_.push_back({rule, inputs_.documents.place_of(document), document.number,
                             std::move(details), Privacy::open});
    }

    const MonthInputs& inputs_;
    InvoiceParts parts_;
    Advances advances_;
    // By their own number.
    std::unordered_multimap<std::string, Position, TextHash, std::equal_to<>> unmatched_;
    std::map<std::size_t, Replacement> paid_sales_; // by their positions
    std::vector<Replacement> settlements_;
    Problems problems_;
};

} // namespace

Result<CustomerAccounts> match_documents(const MonthInputs& inputs) {
    Matcher matcher(inputs);
    matcher.match();
    return matcher.take();
}

std::vector<std::string> sales_named(const MonthDocuments& documents) {
    std::vector<std::string> names;
    for (const ActivityDocument& document : documents.documents) {
        const bool is_sale = document.kind == DocumentKind::sale;
        const Text& name = is_sale ? document.number : document.refers_to;
        if (!name.empty()) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace cae
