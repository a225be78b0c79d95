#include "cae/reports/general_ledger.hpp"

#include <algorithm>
#include <utility>

namespace cae {
namespace {

bool has_customers(const LedgerChoice& choice, const Chart& chart) {
    const auto& all = chart.auxiliaries.all();
    return std::any_of(all.begin(), all.end(), [&](const AuxiliaryAccounts& accounts) {
        const bool meets = accounts.prefix.starts_with(choice.account) ||
                           choice.account.starts_with(accounts.prefix);
        return accounts.kind == PartyKind::customer && meets;
    });
}

} // namespace

Money LedgerAccountLines::closing() const {
    Money balance = opening;
    for (const LedgerLine& line : lines) balance += line.debit - line.credit;
    return balance;
}

GeneralLedger::GeneralLedger(ReportSpan span, Groups of_parties, const Chart& chart,
                             LedgerChoice choice)
    : chart_(chart), choice_(std::move(choice)),
      balance_(span, std::move(of_parties), chart, {choice_.account, true}) {
    if (has_customers(choice_, chart)) lettering_.emplace(chart);
}

void GeneralLedger::add(Month month, const Entries& entries) {
    balance_.add(month, entries);
    if (lettering_) lettering_->add(entries);
    if (!span().contains(month)) return;
    for (const NumberedEntry& numbered : entries) add(numbered);
}

void GeneralLedger::add(const NumberedEntry& numbered) {
    for (const EntryLine& line : numbered.entry.lines()) {
        if (line.account.number.text().starts_with(choice_.account)) add(numbered, line);
    }
}

void GeneralLedger::add(const NumberedEntry& numbered, const EntryLine& line) {
    const EntryHead& head = numbered.entry.head();
    const AuxiliaryAccounts* accounts = chart_.auxiliaries.of(line.account);
    const std::string party(accounts == nullptr ? std::string_view()
                                                : party_of(*accounts, head, line));
    if (!choice_.party.empty() && party != choice_.party) return;
    lines_[line.account.number].push_back(
        {numbered.number, head, line.section, party, line.debit, line.credit, {}});
}

std::vector<LedgerAccountLines> GeneralLedger::accounts() const {
    std::map<InternedText, LedgerAccountLines> accounts;
    for (const BalanceRow& row : balance_.rows()) {
        if (!choice_.party.empty() && row.party != choice_.party) continue;
        LedgerAccountLines& lines = accounts[row.account.number];
        lines.account = row.account;
        lines.opening += row.opening;
    }
    std::vector<LedgerAccountLines> sorted;
    for (auto& [number, account] : accounts) {
        const auto own = lines_.find(number);
        if (own != lines_.end()) account.lines = own->second;
        const AuxiliaryAccounts* kept_by = chart_.auxiliaries.of(account.account);
        const bool lettered = lettering_ && kept_by != nullptr &&
                              kept_by->kind == PartyKind::customer;
        for (LedgerLine& line : account.lines) {
            if (lettered) line.letter = lettering_->of(line.head);
        }
        sorted.push_back(std::move(account));
    }
    return sorted;
}

} // namespace cae
