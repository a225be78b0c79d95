#include "cae/store/rows/internal/books_left.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/row_writer.hpp"

namespace cae {
namespace {

// Sorted keys of what a record names.
template <class Key>
class Named {
public:
    void add(Key key) { keys_.push_back(std::move(key)); }
    void sort() { std::sort(keys_.begin(), keys_.end()); }
    [[nodiscard]] bool has(const Key& key) const {
        return std::binary_search(keys_.begin(), keys_.end(), key);
    }

private:
    std::vector<Key> keys_;
};

Named<AccountKey> named_accounts(const MonthRecord& record) {
    Named<AccountKey> named;
    for (const AccountRecord& account : record.accounts) {
        named.add({account.activity, account.member});
    }
    named.sort();
    return named;
}

// Of levy and member.
using LevyKey = std::pair<std::string, MemberId>;

Named<LevyKey> named_levies(const MonthRecord& record) {
    Named<LevyKey> named;
    for (const MemberRecord& member : record.members) {
        if (!member.contribution) continue;
        named.add({contribution_name, member.id});
        for (std::size_t i = 0; i < member.levies.size(); ++i) {
            named.add({record.levies[i].name, member.id});
        }
    }
    named.sort();
    return named;
}

Named<MemberId> named_members(const MonthRecord& record) {
    Named<MemberId> named;
    for (const MemberRecord& member : record.members) named.add(member.id);
    named.sort();
    return named;
}

// The entries of a map that are not named.
template <class Value, class Key>
std::vector<const std::pair<const Key, Value>*> rest_of(const std::map<Key, Value>& values,
                                                        const Named<Key>& named) {
    std::vector<const std::pair<const Key, Value>*> rest;
    for (const auto& entry : values) {
        if (!named.has(entry.first)) rest.push_back(&entry);
    }
    return rest;
}

class LeftWriter {
public:
    LeftWriter(const Database& database, const MonthRecord& record, const Books& left)
        : database_(database), record_(record), left_(left), month_(to_string(record.month)),
          members_(named_members(record)) {}

    void write() {
        write_accounts();
        write_sums();
        write_leave();
        write_contributions();
        write_claims();
    }

private:
    template <class Value>
    Value of(const std::map<AccountKey, Value>& values, const AccountKey& account) const {
        const auto found = values.find(account);
        return found != values.end() ? found->second : Value();
    }

    std::set<AccountKey> accounts_left() const {
        const auto named = named_accounts(record_);
        std::set<AccountKey> accounts;
        for (const auto* entry : rest_of(left_.balances, named)) accounts.insert(entry->first);
        for (const auto* entry : rest_of(left_.leave_provisions, named)) {
            accounts.insert(entry->first);
        }
        for (const auto* entry : rest_of(left_.local_currency, named)) {
            accounts.insert(entry->first);
        }
        return accounts;
    }

    // Without a position, and nothing moves.
    void write_accounts() {
        const auto accounts = accounts_left();
        RowWriter rows(database_, "activity_account", accounts.size());
        for (const AccountKey& account : accounts) {
            const Money balance = of(left_.balances, account);
            const LeaveProvision held = of(left_.leave_provisions, account);
            const NetAndVat local = of(left_.local_currency, account);
            rows.add(month_, account.first, account.second, std::optional<Month>(), balance,
                     Money(), Money(), Money(), Money(), Money(), balance, Money(), held.pay,
                     held.charges, local.net, local.vat);
        }
    }

    void write_sums() {
        const auto rest = rest_of(left_.sums, members_);
        RowWriter rows(database_, "sums_since_january", rest.size());
        for (const auto* entry : rest) {
            const auto& [member, sums] = *entry;
            const ReliefSums& relief = sums.relief;
            rows.add(month_, member, sums.year, sums.gross, sums.ceiling, sums.smic.units(),
                     sums.exempt_overtime, relief.since, relief.gross, relief.smic.units(),
                     relief.relief, relief.relief_of_year, relief.relieved_contributions_of_year);
        }
    }

    void write_leave() {
        const auto rest = rest_of(left_.leave, members_);
        RowWriter rows(database_, "paid_leave", rest.size());
        for (const auto* entry : rest) {
            const auto& [since, earlier, previous, current] = entry->second;
            rows.add(month_, entry->first, since, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                     earlier.acquired, earlier.taken, earlier.gross, previous.acquired,
                     previous.taken, previous.gross, current.acquired, current.taken,
                     current.gross);
        }
    }

    void write_contributions() {
        const auto named = named_levies(record_);
        std::vector<std::tuple<const std::string*, const MemberId*, const ContributionSums*>> rest;
        for (const auto& [levy, members] : left_.contributions) {
            for (const auto& [member, sums] : members) {
                if (!named.has({levy, member})) rest.emplace_back(&levy, &member, &sums);
            }
        }
        RowWriter rows(database_, "contribution", rest.size());
        for (const auto& [levy, member, sums] : rest) {
            rows.add(month_, *levy, *member, 0, 0, sums->year, sums->base_of_year,
                     sums->computed_of_year, sums->charged_of_year, sums->base_since_entry);
        }
    }

    void write_claims() {
        const auto rest = rest_of(left_.claims, members_);
        RowWriter rows(database_, "claim_on_member", rest.size());
        for (const auto* entry : rest) rows.add(month_, entry->first, entry->second);
    }

    const Database& database_;
    const MonthRecord& record_;
    const Books& left_;
    std::string month_;
    Named<MemberId> members_;
};

} // namespace

void write_books_left(const Database& database, const MonthRecord& record, const Books& left) {
    LeftWriter(database, record, left).write();
}

} // namespace cae
