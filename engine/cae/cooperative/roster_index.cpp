#include "cae/cooperative/roster_index.hpp"

#include <algorithm>
#include <bit>

namespace cae {
namespace {

// Fibonacci hashing: neighbours spread over the index.
constexpr std::uint64_t multiplier = 0x9E37'79B9'7F4A'7C15U;
constexpr char is_long = 127; // the size of an id that stands elsewhere

std::uint64_t hash_of_pair(MemberIndex member, ActivityIndex activity) {
    const std::uint64_t both = (std::uint64_t{member} << 32U) ^ activity;
    return (both * multiplier) >> 16U;
}

} // namespace

IdIndex::IdIndex(std::size_t ids) : index_(ids) { ids_.reserve(ids); }

void IdIndex::expect(std::size_t ids) {
    ids_.reserve(ids_.size() + ids);
    index_.expect(ids);
}

void IdIndex::add(std::string_view id) {
    if (find_or_add(id).is_new) return;
    put(shortened(id), id); // found by nobody: the first one is
}

IdIndex::Position IdIndex::find_or_add(std::string_view id) {
    const ShortId key = shortened(id);
    const std::uint64_t hash = hash_of_id(key, id);
    const auto known = index_.find(hash, [&](std::uint32_t i) { return is_at(i, key, id); });
    if (known) return {*known, false};
    const auto position = static_cast<std::uint32_t>(ids_.size());
    put(key, id);
    index_.insert(hash, position);
    return {position, true};
}

std::optional<std::uint32_t> IdIndex::find(std::string_view id) const {
    const ShortId key = shortened(id);
    return index_.find(hash_of_id(key, id), [&](std::uint32_t i) { return is_at(i, key, id); });
}

std::optional<std::uint32_t> IdIndex::find_near(std::string_view id, std::uint32_t position) const {
    const ShortId key = shortened(id);
    for (const std::uint32_t near : {position, position + 1}) {
        if (near < ids_.size() && is_at(near, key, id)) return near;
    }
    return index_.find(hash_of_id(key, id), [&](std::uint32_t i) { return is_at(i, key, id); });
}

IdIndex::ShortId IdIndex::shortened(std::string_view id) {
    std::array<char, sizeof(ShortId)> bytes{};
    if (id.size() < bytes.size()) {
        std::copy(id.begin(), id.end(), bytes.begin());
        bytes.back() = static_cast<char>(id.size());
    } else {
        bytes.back() = is_long;
    }
    return std::bit_cast<ShortId>(bytes);
}

std::uint64_t IdIndex::hash_of_id(const ShortId& key, std::string_view id) {
    if (id.size() >= sizeof(ShortId)) return hash_of(id);
    std::uint64_t hash = (key.words[0] ^ (key.words[1] * multiplier)) * multiplier;
    hash ^= hash >> 32U;
    return (hash * multiplier) >> 16U;
}

bool IdIndex::is_at(std::uint32_t position, const ShortId& key, std::string_view id) const {
    if (ids_[position] != key) return false;
    return id.size() < sizeof(ShortId) || long_ids_.at(position) == id;
}

void IdIndex::put(const ShortId& key, std::string_view id) {
    if (id.size() >= sizeof(ShortId)) {
        long_ids_.emplace(static_cast<std::uint32_t>(ids_.size()), id);
    }
    ids_.push_back(key);
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
