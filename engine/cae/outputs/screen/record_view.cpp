#include "cae/outputs/screen/internal/record_view.hpp"

#include <numeric>
#include <type_traits>
#include <unordered_map>

#include "cae/closing/state/columns/account_columns.hpp"

namespace cae {
namespace {

const std::string no_name;

} // namespace

Money sum_of(const std::vector<Money>& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), Money());
}

RecordView::RecordView(const MonthRecord& record)
    : accounts_(record.accounts), next_accounts_(record.accounts.size(), none),
      index_(record.members.size()) {
    persons_.reserve(record.members.size());
    for (const MemberRecord& member : record.members) {
        Person& person = persons_[find_or_add(member.id)];
        if (person.member == nullptr) person.member = &member;
    }
    for (std::uint32_t i = 0; i < accounts_.size(); ++i) add_account(i);
}

std::uint32_t RecordView::find_or_add(const MemberId& id) {
    if (const auto known = find(id)) return *known;
    const auto position = static_cast<std::uint32_t>(persons_.size());
    index_.insert(id.hash(), position);
    persons_.push_back({id});
    return position;
}

// The one who was found last, the next one, or whoever it is.
std::optional<std::uint32_t> RecordView::find(const MemberId& id) const {
    for (const std::uint32_t near : {last_found_, last_found_ + 1}) {
        if (near < persons_.size() && persons_[near].id == id) return last_found_ = near;
    }
    const auto found = index_.find(id.hash(),
                                   [&](std::uint32_t i) { return persons_[i].id == id; });
    if (found) last_found_ = *found;
    return found;
}

void RecordView::add_account(std::uint32_t account) {
    Person& person = persons_[find_or_add(accounts_[account].member)];
    if (person.first_account == none) {
        person.first_account = account;
    } else {
        next_accounts_[person.last_account] = account;
    }
    person.last_account = account;
}

template <class Use>
void RecordView::for_each_account(const MemberId& id, const Use& use) const {
    const auto person = find(id);
    std::uint32_t account = person ? persons_[*person].first_account : none;
    for (; account != none; account = next_accounts_[account]) use(accounts_[account]);
}

bool RecordView::has_accounts(const MemberId& id) const {
    const auto person = find(id);
    return person && persons_[*person].first_account != none;
}

const MemberRecord* RecordView::member(const MemberId& id) const {
    const auto person = find(id);
    return person ? persons_[*person].member : nullptr;
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
    for_each_account(id, [&](const AccountRecord& account) { accounts.push_back(account); });
    return accounts;
}

AccountRecord RecordView::sum_of_accounts(const MemberId& id) const {
    AccountRecord sum;
    sum.member = id;
    for_each_account(id, [&](const AccountRecord& account) { add(account, sum); });
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
