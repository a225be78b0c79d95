#include "cae/closing/year/carried_balances.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "cae/base/check.hpp"
#include "cae/closing/year/year_books.hpp"

namespace cae {
namespace {

std::uint64_t hash_of_balance(const LedgerAccount& account, const Section& section,
                              InternedText party) {
    std::uint64_t hash = account.number.hash() * 2 + (account.analytic ? 1 : 0);
    for (const std::size_t part :
         {section.activity.hash(), section.member.hash(), section.branch.hash(), party.hash()}) {
        hash = hash * 31 + part;
    }
    return hash;
}

} // namespace

void CarriedBalances::open(const Entries& entries) {
    balances_.clear();
    index_ = HashIndex();
    add(entries);
}

void CarriedBalances::add(Month month, const Entries& entries) {
    if (FiscalYear::containing(month, years_).first == month) carry_result();
    add(entries);
}

void CarriedBalances::add(const Entries& entries) {
    for (const NumberedEntry& numbered : entries) {
        const EntryHead& head = numbered.entry.head();
        for (const EntryLine& line : numbered.entry.lines()) {
            const AuxiliaryAccounts* kept_by = chart_.auxiliaries.of(line.account);
            const InternedText party(kept_by == nullptr ? std::string_view()
                                                        : party_of(*kept_by, head, line));
            add(line.account, line.section, party, line.debit - line.credit);
        }
    }
}

void CarriedBalances::add(const LedgerAccount& account, const Section& section, InternedText party,
                          Money amount) {
    const std::uint64_t hash = hash_of_balance(account, section, party);
    const auto known = index_.find(hash, [&](std::uint32_t i) {
        const Balance& balance = balances_[i];
        return balance.account.number == account.number &&
               balance.account.analytic == account.analytic && balance.section == section &&
               balance.party == party;
    });
    if (known) {
        balances_[*known].account.label = account.label;
        balances_[*known].amount += amount;
        return;
    }
    index_.insert(hash, static_cast<std::uint32_t>(balances_.size()));
    balances_.push_back({account, section, party, amount});
}

// The contribution and its like are analytic results, which come to nothing over all sections.
void CarriedBalances::carry_result() {
    std::vector<Balance> results;
    Money all;
    for (Balance& balance : balances_) {
        if (balance.amount == Money() || !is_of_result(balance.account, chart_)) continue;
        all += balance.amount;
        results.push_back(balance);
        balance.amount = {};
    }
    LedgerAccount account = chart_.at(all <= Money() ? AccountRole::year_profit
                                                     : AccountRole::year_loss);
    for (const Balance& result : results) {
        account.analytic = result.account.analytic;
        add(account, result.section, {}, result.amount);
    }
}

Entries CarriedBalances::opening_of(Month next, std::int64_t number) {
    carry_result();
    std::sort(balances_.begin(), balances_.end(), [](const Balance& a, const Balance& b) {
        return std::tie(a.account.number, a.section, a.party) <
               std::tie(b.account.number, b.section, b.party);
    });
    Entries entries;
    for (const bool analytic : {false, true}) {
        Entry entry = entry_of(next, analytic);
        if (!entry.empty()) entries.add(number++, std::move(entry));
    }
    return entries;
}

Entry CarriedBalances::entry_of(Month next, bool analytic) const {
    EntryHead head{Journal::opening, next.first_day(), "AN-" + to_string(next), "À-nouveaux"};
    EntryLines lines;
    for (const Balance& balance : balances_) {
        if (balance.account.analytic != analytic || balance.amount == Money()) continue;
        const Money debit = std::max(balance.amount, Money());
        EntryLine line{balance.account, balance.section, debit, debit - balance.amount};
        const AuxiliaryAccounts* kept_by = chart_.auxiliaries.of(balance.account);
        // A member whose section it is needs no name.
        const bool is_said = kept_by != nullptr &&
                             party_of(*kept_by, head, line) == balance.party.text();
        if (!is_said) line.party = balance.party;
        lines.add(line);
    }
    auto entry = Entry::of(std::move(head), std::move(lines));
    CAE_INVARIANT(entry.has_value()); // every entry balances in each of its sections
    return *std::move(entry);
}

} // namespace cae
