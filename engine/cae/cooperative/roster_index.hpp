// Finds members, activities and activity accounts by their ids.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "cae/cooperative/roster.hpp"

namespace cae {

// Look-ups in constant time. Keeps views into `roster`, which must outlive it unchanged.
class RosterIndex {
public:
    explicit RosterIndex(const Roster& roster);

    [[nodiscard]] std::optional<MemberIndex> member(std::string_view id) const;
    [[nodiscard]] std::optional<ActivityIndex> activity(std::string_view id) const;
    // The account of a member's share in an activity.
    [[nodiscard]] std::optional<AccountIndex> account(MemberIndex member,
                                                      ActivityIndex activity) const;

private:
    std::unordered_map<std::string_view, MemberIndex> members_;
    std::unordered_map<std::string_view, ActivityIndex> activities_;
    std::unordered_map<std::uint64_t, AccountIndex> accounts_;
};

} // namespace cae
