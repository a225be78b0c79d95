// What is owed on accounts of the chart.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "cae/calendar/date.hpp"
#include "cae/ledger/auxiliary.hpp"
#include "cae/money/money.hpp"

namespace cae {

// An account of the chart, and the month before which it is looked at.
struct AskedAccount {
    std::string account;
    Month before;
    const AuxiliaryAccounts* kept_by = nullptr; // none: it is not kept by party
};

// Credits less debits of one account that are about one party; of nobody when it is empty.
struct OwedToParty {
    std::string party{};
    Money amount{};
};

// The same of several accounts, by party and as a whole.
class Owed {
public:
    void add(const std::string& account, const std::string& party, Money amount) {
        whole_[account] += amount;
        if (!party.empty()) by_party_[{account, party}] += amount;
    }

    // To a party; on the whole account when none is named.
    [[nodiscard]] Money on(const std::string& account, const std::string& party) const {
        if (party.empty()) return held(whole_, account);
        return held(by_party_, std::pair(account, party));
    }

private:
    template <class Key>
    static Money held(const std::map<Key, Money>& sums, const Key& key) {
        const auto found = sums.find(key);
        return found == sums.end() ? Money() : found->second;
    }

    std::map<std::string, Money> whole_;
    std::map<std::pair<std::string, std::string>, Money> by_party_;
};

} // namespace cae
