#include "cae/closing/documents/customer_accounts.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/documents/internal/open_items.hpp"
#include "cae/cooperative/roster_index.hpp"
#include "cae/cooperative/team_documents.hpp"
#include "cae/money/allocation.hpp"

namespace cae {
namespace {

NetAndVat amounts_of(const ActivityDocument& document) { return {document.net, document.vat}; }

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

// A payment in one sum says nothing of VAT: none falls due with it until its invoice is known.
constexpr VatOn vat_on_total = VatOn::debits;

// What a receipt settles that states its own net and VAT: these, unless they leave a part of the
// invoice overpaid by the cents of a rounding.
NetAndVat settled_by(const NetAndVat& written, const NetAndVat& due) {
    const bool fits = written.net <= due.net && written.vat <= due.vat;
    return fits ? written : part_of(due, written.gross());
}

class Matcher {
public:
    explicit Matcher(const MonthInputs& inputs)
        : inputs_(inputs),
          items_(inputs.books.open_items.size() + inputs.prepared.settled_sales.size()) {
        index_roster();
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
        for (std::size_t i = 0; i < documents.size() && !advances_.empty(); ++i) {
            if (documents[i].kind == DocumentKind::sale) use_advances(documents[i], i);
        }
        const auto when = [&](std::size_t i) {
            return std::pair(documents[i].date, order_in_day(documents[i].kind));
        };
        std::stable_sort(about_sales.begin(), about_sales.end(),
                         [&](std::size_t a, std::size_t b) { return when(a) < when(b); });
        for (const std::size_t i : about_sales) {
            const bool credits = documents[i].kind == DocumentKind::credit_note;
            credits ? credit(documents[i], i) : settle(documents[i], i);
        }
    }

    Result<CustomerAccounts> take() {
        if (!problems_.empty()) return refuse(std::move(problems_));
        return CustomerAccounts{items_.take(), std::move(settlements_)};
    }

private:
    using Position = OpenItems::Position;
    static constexpr Position none = OpenItems::none;

    // Looked up when a document belongs to the accounts of what it pays.
    void index_roster() {
        const auto& documents = inputs_.documents.documents;
        const bool needed = std::any_of(documents.begin(), documents.end(), [](const auto& row) {
            return row.shared_by != SharedBy::nobody;
        });
        if (needed) roster_index_.emplace(inputs_.roster);
    }

    // The account a part of an invoice belongs to; none for a member who is no longer in the file.
    std::optional<AccountIndex> account_of(const ActivityDocument& document,
                                           const OpenItem& item) const {
        if (document.shared_by == SharedBy::nobody) return document.account;
        const auto member = roster_index_->member(item.member.text());
        const auto activity = roster_index_->activity(item.activity.text());
        if (!member || !activity) return std::nullopt;
        return roster_index_->account(*member, *activity);
    }

    void add_earlier(const OpenItem& earlier) {
        OpenItem item = earlier;
        item.due_before = earlier.due();
        const bool advance = item.kind == OpenItemKind::receipt && !item.refers_to.empty();
        if (advance) advances_.emplace(item.refers_to, static_cast<Position>(items_.size()));
        if (item.kind != OpenItemKind::sale) {
            unmatched_.emplace(item.number, static_cast<Position>(items_.size()));
        }
        items_.push(std::move(item), false);
    }

    OpenItem item_of(const ActivityDocument& document, OpenItemKind kind) const {
        const ActivityAccount& account = inputs_.roster.accounts[document.account];
        OpenItem item{document.date, kind};
        item.number = document.number;
        item.activity = inputs_.roster.activities[account.activity];
        item.member = inputs_.roster.members[account.member].id;
        item.vat_rate = document.vat_rate;
        item.vat_on = document.is_total ? vat_on_total
                                        : document.vat_on.value_or(inputs_.cooperative.vat_on);
        item.label = document.label;
        if (kind != OpenItemKind::sale) item.refers_to = document.refers_to;
        return item;
    }

    void add_sale(const ActivityDocument& document) {
        const Position first = items_.first_of(document.number);
        if (first != none && items_[first].date.month() != inputs_.month()) {
            report(document, Rule::id_must_be_unique, {items_[first].date});
            return;
        }
        OpenItem item = item_of(document, OpenItemKind::sale);
        item.invoiced = amounts_of(document);
        const Position line = same_part(item);
        if (line == none) return items_.push(std::move(item), true);
        if (items_[line].vat_on != item.vat_on) {
            report(document, Rule::id_must_be_unique, {items_[line].date});
        }
        items_[line].invoiced += item.invoiced;
    }

    // Several lines of an invoice on one account at one rate are one part of it.
    Position same_part(const OpenItem& item) const {
        for (Position i = items_.first_of(item.number); i != none; i = items_.next(i)) {
            const bool same = items_[i].activity == item.activity &&
                              items_[i].member == item.member &&
                              items_[i].vat_rate == item.vat_rate;
            if (same) return i;
        }
        return none;
    }

    // Payments that came before their invoice settle it as far as both go.
    void use_advances(const ActivityDocument& sale, std::size_t position) {
        const auto [first, last] = advances_.equal_range(sale.number);
        Replacement row{position, {sale}};
        for (auto found = first; found != last; ++found) use_advance(found->second, sale, row);
        if (row.by.size() > 1) settlements_.push_back(std::move(row));
    }

    void use_advance(Position advance, const ActivityDocument& sale, Replacement& row) {
        const auto parts = parts_paid_by(items_[advance], sale);
        const bool states_rate = std::any_of(parts.begin(), parts.end(), [&](Position part) {
            return has_rate_of(items_[advance], items_[part]);
        });
        if (!states_rate) return share_advance(advance, sale, parts, row);
        for (const Position part : parts) {
            if (has_rate_of(items_[advance], items_[part])) settle_by(advance, part, sale, row);
        }
    }

    static bool has_rate_of(const OpenItem& advance, const OpenItem& part) {
        return !says_nothing_of_vat(advance) && advance.vat_rate == part.vat_rate;
    }

    // What was received in one sum before its invoice, and no other payment without VAT.
    static bool says_nothing_of_vat(const OpenItem& advance) {
        return advance.received.vat == Money() && advance.vat_rate == Rate() &&
               advance.vat_on == vat_on_total;
    }

    // A payment that states the rate of the part counts as it was booked, unless it left a part
    // overpaid by the cents of a rounding: it is then taken back and received again.
    void settle_by(Position position, Position part, const ActivityDocument& sale,
                   Replacement& row) {
        OpenItem& advance = items_[position];
        const NetAndVat due = items_[part].due();
        const Money amount = std::min(advance.received.gross(), due.gross());
        if (amount <= Money()) return;
        const NetAndVat taken = part_of(advance.received, amount);
        const NetAndVat settled = settled_by(taken, due);
        advance.received -= taken;
        items_.mark_moved(position);
        apply(DocumentKind::receipt, part, settled);
        if (settled == taken) return;
        row.by.push_back(with_amounts(given_back(advance, sale), position, taken));
        row.by.push_back(with_amounts(received_again(advance, sale), part, settled));
    }

    // A payment in one sum that came before its invoice said nothing of VAT: it is taken back as it
    // was booked, and received again for the parts that it settles.
    void share_advance(Position position, const ActivityDocument& sale,
                       const std::vector<Position>& parts, Replacement& row) {
        OpenItem& advance = items_[position];
        Money due;
        for (const Position part : parts) due += items_[part].due().gross();
        const Money amount = std::min(advance.received.gross(), due);
        if (amount <= Money() || advance.received.vat != Money()) return;
        row.by.push_back(with_amounts(given_back(advance, sale), position, {amount, {}}));
        advance.received -= {amount, {}};
        items_.mark_moved(position);
        ActivityDocument payment = received_again(advance, sale);
        payment.net = amount;
        share_over(payment, parts, Settles::due, row);
    }

    static ActivityDocument given_back(const OpenItem& advance, const ActivityDocument& sale) {
        ActivityDocument refund = received_again(advance, sale);
        refund.kind = DocumentKind::refund;
        refund.refers_to = advance.number;
        return refund;
    }

    static ActivityDocument received_again(const OpenItem& advance, const ActivityDocument& sale) {
        ActivityDocument payment = sale;
        payment.kind = DocumentKind::receipt;
        payment.number = advance.number;
        payment.label = advance.label;
        payment.refers_to = sale.number;
        payment.vat_rate = {};
        payment.vat = {};
        return payment;
    }

    // What is due of the invoice on the account that the advance was paid to.
    std::vector<Position> parts_paid_by(const OpenItem& advance,
                                        const ActivityDocument& sale) const {
        std::vector<Position> parts;
        const ActivityAccount& account = inputs_.roster.accounts[sale.account];
        if (advance.activity != inputs_.roster.activities[account.activity] ||
            advance.member != inputs_.roster.members[account.member].id) {
            return parts;
        }
        for (Position i = items_.first_of(sale.number); i != none; i = items_.next(i)) {
            const bool same = items_[i].activity == advance.activity &&
                              items_[i].member == advance.member;
            if (same && items_[i].due().gross() > Money()) parts.push_back(i);
        }
        return parts;
    }

    // The parts of an invoice that a document is about.
    std::vector<Position> parts_for(const ActivityDocument& document, Position first) const {
        std::vector<Position> parts;
        for (Position i = first; i != none; i = items_.next(i)) {
            if (is_of(document, items_[i])) parts.push_back(i);
        }
        return parts;
    }

    // A receipt or a credit note of no known sale.
    void open_unmatched(const ActivityDocument& document, OpenItemKind kind) {
        OpenItem item = item_of(document, kind);
        (kind == OpenItemKind::receipt ? item.received : item.credited) = amounts_of(document);
        unmatched_.emplace(item.number, static_cast<Position>(items_.size()));
        items_.push(std::move(item), true);
    }

    // That of a team is shared by its key of the day.
    void open_shared(const ActivityDocument& document, std::size_t position, OpenItemKind kind) {
        const ActivityIndex activity = inputs_.roster.accounts[document.account].activity;
        const SplitKey* key = split_on(inputs_.roster, activity, document.date);
        CAE_INVARIANT(key != nullptr); // a row of a team has one
        Replacement parts{position, shared_by(*key, document)};
        for (const ActivityDocument& part : parts.by) open_unmatched(part, kind);
        settlements_.push_back(std::move(parts));
    }

    // What a document settles; none after noting why, or after opening an item of its own.
    std::vector<Position> parts_of(const ActivityDocument& document, std::size_t position) {
        const Position first = items_.first_of(document.refers_to);
        if (first == none) return parts_of_unmatched(document, position);
        auto parts = parts_for(document, first);
        if (parts.empty()) {
            report(document, Rule::document_must_match_invoice,
                   {document.refers_to, described(first)});
        }
        return parts;
    }

    std::vector<Position> parts_of_unmatched(const ActivityDocument& document,
                                             std::size_t position) {
        const bool receipt = document.kind == DocumentKind::receipt;
        const bool has_account = document.shared_by != SharedBy::invoice;
        if (has_account && (receipt || document.kind == DocumentKind::credit_note)) {
            const auto kind = receipt ? OpenItemKind::receipt : OpenItemKind::credit_note;
            document.shared_by == SharedBy::team ? open_shared(document, position, kind)
                                                 : open_unmatched(document, kind);
        } else {
            auto parts = refunded_parts(document);
            if (!parts.empty()) return parts;
            report(document, Rule::settlement_must_match_open_item, {document.refers_to});
        }
        return {};
    }

    // Receipts and credit notes of no known sale that a refund gives back.
    std::vector<Position> refunded_parts(const ActivityDocument& document) const {
        std::vector<Position> parts;
        if (document.kind != DocumentKind::refund) return parts;
        const auto [first, last] = unmatched_.equal_range(document.refers_to);
        for (auto found = first; found != last; ++found) {
            if (is_of(document, items_[found->second])) parts.push_back(found->second);
        }
        std::sort(parts.begin(), parts.end());
        return parts;
    }

    // Of the account of the document, at its rate unless it is a total over all rates.
    bool is_of(const ActivityDocument& document, const OpenItem& item) const {
        if (!document.is_total && item.vat_rate != document.vat_rate) return false;
        if (document.shared_by == SharedBy::invoice) return account_of(document, item).has_value();
        const ActivityAccount& account = inputs_.roster.accounts[document.account];
        if (item.activity != inputs_.roster.activities[account.activity]) return false;
        return document.shared_by == SharedBy::team
                   ? account_of(document, item).has_value()
                   : item.member == inputs_.roster.members[account.member].id;
    }

    // "anna 20 %, ben 5.5 %"
    std::string described(Position first) const {
        std::string text;
        for (Position i = first; i != none; i = items_.next(i)) {
            text += (text.empty() ? "" : ", ") + items_[i].member.text() + " " +
                    to_percent(items_[i].vat_rate) + " %";
        }
        return text;
    }

    NetAndVat not_credited(Position part) const {
        return items_[part].invoiced - items_[part].credited;
    }

    // One part, or those of a team: each is credited in proportion to what it was sold for.
    void credit(const ActivityDocument& document, std::size_t position) {
        const auto parts = parts_of(document, position);
        if (parts.empty()) return;
        NetAndVat left;
        for (const Position i : parts) left += not_credited(i);
        const NetAndVat written = amounts_of(document);
        if (written.gross() > left.gross()) {
            report(document, Rule::credit_note_must_not_exceed_sale,
                   {document.refers_to, left.gross()});
            return;
        }
        if (parts.size() == 1) {
            credit_part(parts.front(), written);
            keep(document, position, parts.front(), written);
            return;
        }
        Replacement shared{position, {}};
        const auto amounts = allocated(written, parts, [&](Position i) { return not_credited(i); });
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (amounts[i] == NetAndVat()) continue;
            credit_part(parts[i], amounts[i]);
            shared.by.push_back(with_amounts(document, parts[i], amounts[i]));
        }
        settlements_.push_back(std::move(shared));
    }

    void credit_part(Position part, const NetAndVat& amounts) {
        items_[part].credited += amounts;
        items_.mark_moved(part);
    }

    // Net and VAT in proportion to those of the parts, by largest remainder.
    template <class Of>
    static std::vector<NetAndVat> allocated(const NetAndVat& total,
                                            const std::vector<Position>& parts, Of of) {
        std::vector<Money> net;
        std::vector<Money> vat;
        net.reserve(parts.size());
        vat.reserve(parts.size());
        for (const Position part : parts) {
            net.push_back(std::max(of(part).net, Money()));
            vat.push_back(std::max(of(part).vat, Money()));
        }
        const auto nets = allocate(total.net, net);
        const auto vats = allocate(total.vat, vat);
        std::vector<NetAndVat> shares;
        shares.reserve(parts.size());
        for (std::size_t i = 0; i < parts.size(); ++i) shares.push_back({nets[i], vats[i]});
        return shares;
    }

    // What of a part a settlement is about.
    enum class Settles {
        due,         // what the customer still owes
        owed,        // what is owed to the customer
        received,    // what was received, given back: a payment that did not hold
        written_off, // what nobody expected any more
    };

    NetAndVat open(Position part, Settles settles) const {
        const OpenItem& item = items_[part];
        switch (settles) {
        case Settles::due:
            return item.due();
        case Settles::owed:
            return NetAndVat() - item.due();
        case Settles::received:
            return item.received;
        case Settles::written_off:
            return item.written_off;
        }
        return {};
    }

    Money open(const std::vector<Position>& parts, Settles settles) const {
        Money sum;
        for (const Position part : parts) sum += open(part, settles).gross();
        return sum;
    }

    // A refund beyond what is owed gives a payment back: its invoice is due again.
    Settles settled_part(const ActivityDocument& document,
                         const std::vector<Position>& parts) const {
        if (document.kind != DocumentKind::refund) return Settles::due;
        const bool beyond = amounts_of(document).gross() > open(parts, Settles::owed);
        return beyond ? Settles::received : Settles::owed;
    }

    void settle(const ActivityDocument& document, std::size_t position) {
        const auto parts = parts_of(document, position);
        if (parts.empty()) return;
        Replacement row{position, {}};
        take_back_loss(document, parts, row);
        const Settles settles = settled_part(document, parts);
        const Money left = open(parts, settles);
        const NetAndVat written = amounts_of(document);
        if (written.gross() > left) {
            report(document, Rule::receipt_must_not_exceed_invoice,
                   {document.refers_to, std::max(left, Money())});
        } else if (document.is_total || parts.size() > 1 || !row.by.empty()) {
            share_over(document, parts, settles, row);
            settlements_.push_back(std::move(row));
        } else {
            const NetAndVat settled = settled_by(written, open(parts.front(), settles));
            apply(document.kind, parts.front(), settled);
            keep(document, position, parts.front(), settled);
        }
    }

    // A payment of what was written off takes that much of the loss back, and is then received.
    void take_back_loss(const ActivityDocument& payment, const std::vector<Position>& parts,
                        Replacement& row) {
        if (payment.kind != DocumentKind::receipt) return;
        const Money beyond = amounts_of(payment).gross() - open(parts, Settles::due);
        if (beyond <= Money() || beyond > open(parts, Settles::written_off)) return;
        ActivityDocument loss = payment;
        loss.kind = DocumentKind::bad_debt;
        loss.in_local_currency = false;
        for (const auto& [part, amounts] : shares_of(beyond, parts, Settles::written_off)) {
            apply(DocumentKind::bad_debt, part, NetAndVat() - amounts);
            row.by.push_back(with_amounts(loss, part, NetAndVat() - amounts));
        }
    }

    void apply(DocumentKind kind, Position part, const NetAndVat& amounts) {
        OpenItem& item = items_[part];
        if (kind == DocumentKind::receipt) item.received += amounts;
        if (kind == DocumentKind::refund) item.received -= amounts;
        if (kind == DocumentKind::bad_debt) item.written_off += amounts;
        items_.mark_moved(part);
    }

    // Notes with which amounts a row counts when they are not its own.
    void keep(const ActivityDocument& document, std::size_t position, Position part,
              const NetAndVat& amounts) {
        const bool usual = items_[part].vat_on == inputs_.cooperative.vat_on;
        if (usual && amounts == amounts_of(document) && document.shared_by == SharedBy::nobody) {
            return;
        }
        settlements_.push_back({position, {with_amounts(document, part, amounts)}});
    }

    ActivityDocument with_amounts(const ActivityDocument& document, Position part,
                                  const NetAndVat& amounts) const {
        ActivityDocument result = document;
        result.account = account_of(document, items_[part]).value_or(document.account);
        result.shared_by = SharedBy::nobody;
        result.net = amounts.net;
        result.vat = amounts.vat;
        result.vat_rate = items_[part].vat_rate;
        result.vat_on = items_[part].vat_on;
        result.is_total = false;
        return result;
    }

    void share_over(const ActivityDocument& document, const std::vector<Position>& parts,
                    Settles settles, Replacement& settlement) {
        const Money gross = amounts_of(document).gross();
        for (const auto& [part, settled] : shares_of(gross, parts, settles)) {
            settlement.by.push_back(with_amounts(document, part, settled));
            apply(document.kind, part, settled);
        }
    }

    // In proportion to what is open of the parts, by largest remainder; those of nothing left out.
    std::vector<std::pair<Position, NetAndVat>>
    shares_of(Money gross, const std::vector<Position>& parts, Settles settles) const {
        std::vector<Money> weights;
        weights.reserve(parts.size());
        for (const Position i : parts) {
            weights.push_back(std::max(open(i, settles).gross(), Money()));
        }
        const auto amounts = allocate(gross, weights);
        std::vector<std::pair<Position, NetAndVat>> shares;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (amounts[i] == Money()) continue;
            shares.emplace_back(parts[i], part_of(open(parts[i], settles), amounts[i]));
        }
        return shares;
    }

    void report(const ActivityDocument& document, Rule rule, Details details) {
        problems_.push_back({rule, inputs_.documents.place_of(document), document.number,
                             std::move(details), Privacy::open});
    }

    const MonthInputs& inputs_;
    OpenItems items_;
    std::unordered_multimap<std::string, Position> advances_;  // by the sale they refer to
    std::unordered_multimap<std::string, Position> unmatched_; // by their own number
    std::optional<RosterIndex> roster_index_;
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
        const std::string& name = is_sale ? document.number : document.refers_to;
        if (!name.empty()) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace cae
