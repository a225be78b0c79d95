#include "cae/outputs/screen/internal/record_view.hpp"

#include <numeric>
#include <type_traits>

#include "cae/closing/state/columns/account_columns.hpp"

namespace cae {
namespace {

const std::string no_name;

} // namespace

Money sum_of(const std::vector<Money>& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), Money());
}

RecordView::RecordView(const MonthRecord& record) {
    for (const MemberRecord& member : record.members) members_.emplace(member.id, &member);
    for (const AccountRecord& account : record.accounts) {
        accounts_[account.member].push_back(&account);
    }
}

const MemberRecord* RecordView::member(const MemberId& id) const {
    const auto found = members_.find(id);
    return found == members_.end() ? nullptr : found->second;
}

const std::string& RecordView::name_of(const MemberId& id) const {
    const MemberRecord* known = member(id);
    return known == nullptr ? no_name : known->name;
}

std::string RecordView::name_and_id(const MemberId& id) const {
    const MemberRecord* known = member(id);
    return known == nullptr ? id.text() : known->name + " (" + id.text() + ")";
}

std::vector<AccountRecord> RecordView::accounts_of(const MemberId& id) const {
    std::vector<AccountRecord> accounts;
    const auto found = accounts_.find(id);
    if (found == accounts_.end()) return accounts;
    accounts.reserve(found->second.size());
    for (const AccountRecord* account : found->second) accounts.push_back(*account);
    return accounts;
}

AccountRecord RecordView::sum_of_accounts(const MemberId& id) const {
    AccountRecord sum;
    sum.member = id;
    const auto found = accounts_.find(id);
    if (found == accounts_.end()) return sum;
    for (const AccountRecord* account : found->second) add(*account, sum);
    return sum;
}

void add(const AccountRecord& account, AccountRecord& sum) {
    for_each_column(account_columns, [&](const auto& column) {
        using Value = decltype(column.of(sum));
        if constexpr (std::is_same_v<Value, Money&>) column.of(sum) += column.of(account);
    });
    sum.levies.resize(account.levies.size());
    for (std::size_t i = 0; i < account.levies.size(); ++i) sum.levies[i] += account.levies[i];
}

std::vector<ActivitySum> sums_of_activities(const std::vector<AccountRecord>& accounts) {
    std::vector<ActivitySum> sums;
    std::unordered_map<ActivityId, std::size_t> positions;
    for (const AccountRecord& account : accounts) {
        const auto [found, is_new] = positions.try_emplace(account.activity, sums.size());
        if (is_new) {
            sums.emplace_back();
            sums.back().total.activity = account.activity;
        }
        add(account, sums[found->second].total);
        ++sums[found->second].members;
    }
    return sums;
}

} // namespace cae
