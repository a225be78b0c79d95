#include "cae/reports/lettering.hpp"

namespace cae {
namespace {

constexpr std::uint32_t letters = 26;

// A, B... Z, AA, AB...: what columns of a spreadsheet are called, from 1 on.
std::string in_letters(std::uint32_t number) {
    std::string text;
    for (; number > 0; number = (number - 1) / letters) {
        text.insert(text.begin(), static_cast<char>('A' + (number - 1) % letters));
    }
    return text;
}

// Codes have two letters at least.
std::string code_of(std::uint32_t number) { return in_letters(number + letters); }

} // namespace

std::string_view invoice_of(const EntryHead& head) {
    if (!head.settles.empty()) return head.settles.view();
    return head.journal == Journal::sales ? std::string_view(head.piece) : std::string_view();
}

void Lettering::add(const Entries& entries) {
    for (const NumberedEntry& numbered : entries) {
        const EntryHead& head = numbered.entry.head();
        if (invoice_of(head).empty()) continue;
        Money amount;
        for (const EntryLine& line : numbered.entry.lines()) {
            const AuxiliaryAccounts* accounts = chart_.auxiliaries.of(line.account);
            if (accounts == nullptr || accounts->kind != PartyKind::customer) continue;
            amount += line.debit - line.credit;
        }
        if (amount != Money()) add(head, amount);
    }
}

std::optional<std::uint32_t> Lettering::find(std::string_view number) const {
    return index_.find(hash_of(number),
                       [&](std::uint32_t i) { return invoices_[i].number == number; });
}

void Lettering::add(const EntryHead& head, Money amount) {
    const std::string_view number = invoice_of(head);
    auto place = find(number);
    if (!place) {
        place = static_cast<std::uint32_t>(invoices_.size());
        index_.insert(hash_of(number), *place);
        invoices_.push_back({std::string(number), {}, false, 0, head.date});
    }
    Invoice& invoice = invoices_[*place];
    invoice.due += amount;
    invoice.is_settled_by_others |= !head.settles.empty();
    if (head.date > invoice.settled) invoice.settled = head.date;
    const bool settles = invoice.due == Money() && invoice.is_settled_by_others;
    invoice.code = settles ? ++last_code_ : 0;
}

std::optional<Letter> Lettering::of(const EntryHead& head) const {
    const auto place = find(invoice_of(head));
    if (!place || invoices_[*place].code == 0) return std::nullopt;
    return Letter{code_of(invoices_[*place].code), invoices_[*place].settled};
}

} // namespace cae
