#include "cae/store/rows/internal/rows_left.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "cae/closing/state/columns/account_columns.hpp"
#include "cae/closing/state/columns/leave_columns.hpp"
#include "cae/closing/state/columns/pay_columns.hpp"
#include "cae/store/rows/internal/record_rows.hpp"

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

    // Nothing moves: it closes as it opened.
    std::vector<AccountRecord> account_records() const {
        std::vector<AccountRecord> records;
        for (const AccountKey& account : accounts_left()) {
            AccountRecord record;
            record.activity = account.first;
            record.member = account.second;
            record.opening = record.closing = of(left_.balances, account);
            record.provision_held = of(left_.leave_provisions, account);
            record.local_currency = of(left_.local_currency, account);
            records.push_back(std::move(record));
        }
        return records;
    }

    // Without a position.
    void write_accounts() {
        const auto records = account_records();
        RecordWriter rows(database_, {"activity_account", "month, position"}, account_columns,
                          records.size());
        for (const AccountRecord& record : records) {
            rows.add(record, month_, std::optional<Month>());
        }
    }

    void write_sums() {
        const auto rest = rest_of(left_.sums, members_);
        RecordWriter rows(database_, {"sums_since_january", "month, member"}, sums_columns,
                          rest.size());
        for (const auto* entry : rest) rows.add(entry->second, month_, entry->first);
    }

    void write_leave() {
        const auto rest = rest_of(left_.leave, members_);
        RecordWriter rows(database_, {"paid_leave", "month, member"}, leave_columns, rest.size());
        for (const auto* entry : rest) {
            LeaveRecord record;
            record.after = entry->second;
            rows.add(record, month_, entry->first);
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
        RecordWriter rows(database_, {"contribution", "month, levy, member"}, contribution_columns,
                          rest.size());
        for (const auto& [levy, member, sums] : rest) {
            rows.add(ContributionRecord{{}, {}, *sums}, month_, *levy, *member);
        }
    }

    void write_claims() {
        const auto rest = rest_of(left_.claims, members_);
        RowWriter rows(database_, "claim_on_member", "month, member, amount", rest.size());
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
