#include "cae/cooperative/roster_index.hpp"

namespace cae {
namespace {

std::uint64_t pair_of(MemberIndex member, ActivityIndex activity) {
    return (std::uint64_t{member} << 32U) | activity;
}

template <class Map, class Key>
std::optional<std::uint32_t> look_up(const Map& map, Key key) {
    const auto found = map.find(key);
    return found != map.end() ? std::optional(found->second) : std::nullopt;
}

} // namespace

RosterIndex::RosterIndex(const Roster& roster) {
    members_.reserve(roster.members.size());
    activities_.reserve(roster.activities.size());
    accounts_.reserve(roster.accounts.size());
    for (MemberIndex i = 0; i < roster.members.size(); ++i) {
        members_.emplace(roster.members[i].id.text(), i);
    }
    for (ActivityIndex i = 0; i < roster.activities.size(); ++i) {
        activities_.emplace(roster.activities[i].text(), i);
    }
    for (AccountIndex i = 0; i < roster.accounts.size(); ++i) {
        const ActivityAccount& account = roster.accounts[i];
        accounts_.emplace(pair_of(account.member, account.activity), i);
    }
}

std::optional<MemberIndex> RosterIndex::member(std::string_view id) const {
    return look_up(members_, id);
}

std::optional<ActivityIndex> RosterIndex::activity(std::string_view id) const {
    return look_up(activities_, id);
}

std::optional<AccountIndex> RosterIndex::account(MemberIndex member, ActivityIndex activity) const {
    return look_up(accounts_, pair_of(member, activity));
}

} // namespace cae
