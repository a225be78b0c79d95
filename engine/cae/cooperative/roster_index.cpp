#include "cae/cooperative/roster_index.hpp"

#include <algorithm>

namespace cae {
namespace {

// Fibonacci hashing of both positions: neighbours spread over the index.
std::uint64_t hash_of_pair(MemberIndex member, ActivityIndex activity) {
    const std::uint64_t both = (std::uint64_t{member} << 32U) ^ activity;
    return (both * 0x9E37'79B9'7F4A'7C15U) >> 16U;
}

} // namespace

IdIndex::IdIndex(std::size_t ids) : index_(ids) { ids_.reserve(ids); }

void IdIndex::add(std::string_view id) {
    const auto position = static_cast<std::uint32_t>(ids_.size());
    const bool is_new = !find(id);
    ShortId& entry = ids_.emplace_back();
    if (id.size() <= entry.text.size()) {
        std::copy(id.begin(), id.end(), entry.text.begin());
        entry.size = static_cast<std::uint8_t>(id.size());
    } else {
        long_ids_.emplace(position, id);
    }
    if (is_new) index_.insert(hash_of(id), position);
}

std::optional<std::uint32_t> IdIndex::find(std::string_view id) const {
    return index_.find(hash_of(id), [&](std::uint32_t i) { return at(i) == id; });
}

std::string_view IdIndex::at(std::uint32_t position) const {
    const ShortId& id = ids_[position];
    if (id.size == is_long) return long_ids_.at(position);
    return {id.text.data(), id.size};
}

RosterIndex::RosterIndex(const Roster& roster)
    : roster_(&roster), members_(roster.members.size()), activities_(roster.activities.size()),
      accounts_(roster.accounts.size()) {
    for (const Member& member : roster.members) members_.add(member.id.text());
    for (const ActivityId& activity : roster.activities) activities_.add(activity.text());
    for (AccountIndex i = 0; i < roster.accounts.size(); ++i) {
        accounts_.insert(hash_of_pair(roster.accounts[i].member, roster.accounts[i].activity), i);
    }
}

std::optional<MemberIndex> RosterIndex::member(std::string_view id) const {
    return members_.find(id);
}

std::optional<ActivityIndex> RosterIndex::activity(std::string_view id) const {
    return activities_.find(id);
}

std::optional<AccountIndex> RosterIndex::account(MemberIndex member, ActivityIndex activity) const {
    return accounts_.find(hash_of_pair(member, activity), [&](AccountIndex i) {
        const ActivityAccount& account = roster_->accounts[i];
        return account.member == member && account.activity == activity;
    });
}

} // namespace cae
