#include "cae/ledger/auxiliary.hpp"

#include <algorithm>
#include <utility>

#include "cae/ledger/entry.hpp"

namespace cae {

Auxiliaries::Auxiliaries(std::vector<AuxiliaryAccounts> accounts) : accounts_(std::move(accounts)) {
    std::stable_sort(accounts_.begin(), accounts_.end(), [](const auto& a, const auto& b) {
        return a.prefix.size() > b.prefix.size();
    });
}

const AuxiliaryAccounts* Auxiliaries::of(const LedgerAccount& account) const {
    if (account.analytic) return nullptr;
    for (const AuxiliaryAccounts& accounts : accounts_) {
        if (account.number.text().starts_with(accounts.prefix)) return &accounts;
    }
    return nullptr;
}

std::string_view party_of(const AuxiliaryAccounts& accounts, const EntryHead& head,
                          const EntryLine& line) {
    if (!line.party.empty()) return line.party.text();
    const bool of_member = accounts.kind == PartyKind::staff && !line.section.member.empty();
    return of_member ? std::string_view(line.section.member.text())
                     : std::string_view(head.party.text());
}

std::string auxiliary_number(const AuxiliaryAccounts& accounts, std::string_view party) {
    return party.empty() ? std::string() : accounts.prefix + std::string(party);
}

} // namespace cae
