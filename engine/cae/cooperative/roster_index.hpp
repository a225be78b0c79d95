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

    // Makes room for that many ids more.
    void expect(std::size_t ids);
    // The next id; the first of equal ones is found.
    void add(std::string_view id);
    // Ids that differ from one another.
    [[nodiscard]] std::size_t size() const { return index_.size(); }
    // The position of an id; one that is not there yet is the next.
    struct Position {
        std::uint32_t position = 0;
        bool is_new = false;
    };
    Position find_or_add(std::string_view id);
    // An id that will be looked up soon is sought in memory meanwhile.
    void prepare(std::string_view id) const { index_.prefetch(hash_of_id(shortened(id), id)); }
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const;
    // The same where it is most likely the one at `position` or the next: without a hash.
    [[nodiscard]] std::optional<std::uint32_t> find_near(std::string_view id,
                                                         std::uint32_t position) const;

private:
    // Nearly every id fits: its bytes, nothing behind them, its size last. A longer one stands in
    // `long_ids_` and has a size of its own kind. Two words, so that ids compare as numbers do.
    struct ShortId {
        std::array<std::uint64_t, 2> words{};

        friend bool operator==(const ShortId&, const ShortId&) = default;
    };

    [[nodiscard]] static ShortId shortened(std::string_view id);
    [[nodiscard]] static std::uint64_t hash_of_id(const ShortId& key, std::string_view id);
    [[nodiscard]] bool is_at(std::uint32_t position, const ShortId& key, std::string_view id) const;
    void put(const ShortId& key, std::string_view id);

    std::vector<ShortId> ids_;
    std::unordered_map<std::uint32_t, std::string> long_ids_;
    HashIndex index_;
};

// Look-ups in constant time. Keeps a reference to `roster`, which must outlive it unchanged.
class RosterIndex {
public:
    explicit RosterIndex(const Roster& roster);

    [[nodiscard]] std::optional<MemberIndex> member(std::string_view id) const;
    // The same where it is most likely the one at `position` or the next.
    [[nodiscard]] std::optional<MemberIndex> member_near(std::string_view id,
                                                         MemberIndex position) const {
        return members_.find_near(id, position);
    }
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
