// Finds members, activities and activity accounts by their ids.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "cae/base/hash_index.hpp"
#include "cae/cooperative/roster.hpp"

namespace cae {

// Texts side by side in memory, each with a position: looking one up touches neither the members
// nor the activities that bear them.
class IdIndex {
public:
    explicit IdIndex(std::size_t ids);

    // The next id; the first of equal ones is found.
    void add(std::string_view id);
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const;
    // An id that will be looked up soon is sought in memory meanwhile.
    void prepare(std::string_view id) const { index_.prefetch(hash_of(id)); }

private:
    // Nearly every id fits; a longer one stands in `long_ids_` and has a size of its own kind.
    struct ShortId {
        std::array<char, 15> text{};
        std::uint8_t size = is_long;
    };
    static constexpr std::uint8_t is_long = 255;

    [[nodiscard]] std::string_view at(std::uint32_t position) const;

    std::vector<ShortId> ids_;
    std::unordered_map<std::uint32_t, std::string> long_ids_;
    HashIndex index_;
};

// Look-ups in constant time. Keeps a reference to `roster`, which must outlive it unchanged.
class RosterIndex {
public:
    explicit RosterIndex(const Roster& roster);

    [[nodiscard]] std::optional<MemberIndex> member(std::string_view id) const;
    // A member who will be looked up soon is sought in memory meanwhile.
    void prepare_member(std::string_view id) const { members_.prepare(id); }
    [[nodiscard]] std::optional<ActivityIndex> activity(std::string_view id) const;
    // The account of a member's share in an activity.
    [[nodiscard]] std::optional<AccountIndex> account(MemberIndex member,
                                                      ActivityIndex activity) const;

private:
    const Roster* roster_;
    IdIndex members_;
    IdIndex activities_;
    HashIndex accounts_;
};

} // namespace cae
