#include "cae/closing/documents/internal/invoice_parts.hpp"

#include <algorithm>

#include "cae/money/allocation.hpp"

namespace cae {

NetAndVat settled_by(const NetAndVat& written, const NetAndVat& due) {
    const bool fits = written.net <= due.net && written.vat <= due.vat;
    return fits ? written : part_of(due, written.gross());
}

InvoiceParts::InvoiceParts(const MonthInputs& inputs)
    : inputs_(inputs),
      items_(inputs.books.open_items.size() + inputs.prepared.settled_sales.size()) {
    const auto& documents = inputs_.documents.documents;
    const bool needed = std::any_of(documents.begin(), documents.end(), [](const auto& row) {
        return row.shared_by != SharedBy::nobody;
    });
    if (needed) roster_index_.emplace(inputs_.roster);
}

InvoiceParts::Position InvoiceParts::push(OpenItem item, bool moved) {
    items_.push(std::move(item), moved);
    return static_cast<Position>(items_.size() - 1);
}

std::optional<AccountIndex> InvoiceParts::account_of(const ActivityDocument& document,
                                                     const OpenItem& item) const {
    if (document.shared_by == SharedBy::nobody) return document.account;
    const auto member = roster_index_->member(item.member.text());
    const auto activity = roster_index_->activity(item.activity.text());
    if (!member || !activity) return std::nullopt;
    return roster_index_->account(*member, *activity);
}

OpenItem InvoiceParts::item_of(const ActivityDocument& document, OpenItemKind kind) const {
    const ActivityAccount& account = inputs_.roster.accounts[document.account];
    OpenItem item{document.date, kind};
    item.number = document.number;
    item.activity = inputs_.roster.activities[account.activity];
    item.member = inputs_.roster.members[account.member].id;
    item.vat_rate = document.vat_rate;
    item.vat_on = document.is_total ? vat_on_total
                                    : document.vat_on.value_or(inputs_.cooperative.vat_on);
    item.label = document.label;
    item.is_deposit = kind == OpenItemKind::receipt && document.is_total &&
                      !inputs_.prepared.is_of_version_1;
    if (kind == OpenItemKind::sale) item.customer = document.party;
    if (kind == OpenItemKind::sale) item.treatment = document.treatment;
    if (kind != OpenItemKind::sale) item.refers_to = document.refers_to;
    if (inputs_.documents.is_late(document.date)) item.booked = inputs_.month();
    return item;
}

InvoiceParts::Position InvoiceParts::same_part(const OpenItem& item) const {
    for (Position i = items_.first_of(item.number); i != none; i = items_.next(i)) {
        const bool same = items_[i].activity == item.activity && items_[i].member == item.member &&
                          items_[i].vat_rate == item.vat_rate &&
                          items_[i].treatment == item.treatment;
        if (same) return i;
    }
    return none;
}

InvoiceParts::Positions InvoiceParts::parts_for(const ActivityDocument& document,
                                                Position first) const {
    Positions parts;
    for (Position i = first; i != none; i = items_.next(i)) {
        if (is_of(document, items_[i])) parts.push_back(i);
    }
    return parts;
}

InvoiceParts::Positions InvoiceParts::parts_paid_by(const OpenItem& advance,
                                                    const ActivityDocument& sale) const {
    Positions parts;
    if (!is_of_account(advance, sale.account)) return parts;
    for (Position i = items_.first_of(sale.number); i != none; i = items_.next(i)) {
        const bool same = items_[i].activity == advance.activity &&
                          items_[i].member == advance.member;
        if (same && items_[i].due().gross() > Money()) parts.push_back(i);
    }
    return parts;
}

AccountKey InvoiceParts::key_of(AccountIndex index) const {
    const ActivityAccount& account = inputs_.roster.accounts[index];
    return {inputs_.roster.activities[account.activity], inputs_.roster.members[account.member].id};
}

bool InvoiceParts::is_of_account(const OpenItem& item, AccountIndex index) const {
    const ActivityAccount& account = inputs_.roster.accounts[index];
    return item.activity == inputs_.roster.activities[account.activity] &&
           item.member == inputs_.roster.members[account.member].id;
}

bool InvoiceParts::is_of(const ActivityDocument& document, const OpenItem& item) const {
    if (!document.is_total && item.vat_rate != document.vat_rate) return false;
    if (document.shared_by == SharedBy::invoice) return account_of(document, item).has_value();
    if (document.shared_by == SharedBy::nobody) return is_of_account(item, document.account);
    const ActivityIndex activity = inputs_.roster.accounts[document.account].activity;
    return item.activity == inputs_.roster.activities[activity] &&
           account_of(document, item).has_value();
}

std::string InvoiceParts::described(Position first) const {
    std::string text;
    for (Position i = first; i != none; i = items_.next(i)) {
        text += (text.empty() ? "" : ", ") + items_[i].member.text() + " " +
                to_percent(items_[i].vat_rate) + " %";
    }
    return text;
}

NetAndVat InvoiceParts::open(Position part, Settles settles) const {
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

Money InvoiceParts::open(const Positions& parts, Settles settles) const {
    Money sum;
    for (const Position part : parts) sum += open(part, settles).gross();
    return sum;
}

NetAndVat InvoiceParts::not_credited(Position part) const {
    return items_[part].invoiced - items_[part].credited;
}

InvoiceParts::Shares InvoiceParts::shares_of(Money gross, const Positions& parts,
                                             Settles settles) const {
    std::vector<Money> weights;
    weights.reserve(parts.size());
    for (const Position i : parts) weights.push_back(std::max(open(i, settles).gross(), Money()));
    const auto amounts = allocate(gross, weights);
    Shares shares;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (amounts[i] == Money()) continue;
        shares.emplace_back(parts[i], part_of(open(parts[i], settles), amounts[i]));
    }
    return shares;
}

std::vector<NetAndVat> InvoiceParts::credits_of(const NetAndVat& total,
                                                const Positions& parts) const {
    std::vector<Money> net;
    std::vector<Money> vat;
    net.reserve(parts.size());
    vat.reserve(parts.size());
    for (const Position part : parts) {
        net.push_back(std::max(not_credited(part).net, Money()));
        vat.push_back(std::max(not_credited(part).vat, Money()));
    }
    const auto nets = allocate(total.net, net);
    const auto vats = allocate(total.vat, vat);
    std::vector<NetAndVat> shares;
    shares.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) shares.push_back({nets[i], vats[i]});
    return shares;
}

void InvoiceParts::credit(Position part, const NetAndVat& amounts) {
    items_[part].credited += amounts;
    items_.mark_moved(part);
}

void InvoiceParts::apply(DocumentKind kind, Position part, const NetAndVat& amounts) {
    OpenItem& item = items_[part];
    if (kind == DocumentKind::receipt) item.received += amounts;
    if (kind == DocumentKind::refund) item.received -= amounts;
    if (kind == DocumentKind::bad_debt) item.written_off += amounts;
    items_.mark_moved(part);
}

void InvoiceParts::share_over(const ActivityDocument& document, const Positions& parts,
                              Settles settles, Replacement& settlement) {
    for (const auto& [part, settled] : shares_of(amounts_of(document).gross(), parts, settles)) {
        settlement.by.push_back(with_amounts(document, part, settled));
        apply(document.kind, part, settled);
    }
}

ActivityDocument InvoiceParts::with_amounts(const ActivityDocument& document, Position part,
                                            const NetAndVat& amounts) const {
    ActivityDocument result = document;
    result.account = account_of(document, items_[part]).value_or(document.account);
    result.shared_by = SharedBy::nobody;
    result.net = amounts.net;
    result.vat = amounts.vat;
    result.vat_rate = items_[part].vat_rate;
    result.vat_on = items_[part].vat_on;
    result.treatment = items_[part].treatment;
    result.is_total = false;
    result.is_deposit = items_[part].is_deposit;
    return result;
}

} // namespace cae
