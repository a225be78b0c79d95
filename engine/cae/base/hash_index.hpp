// Finds positions in an array by a hash: what std::unordered_map does in one cache line instead of
// three, for tables of a million rows.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace cae {

// Positions 0, 1, 2... of an array that the caller keeps, each under a hash. Elements are compared
// by the caller: the index knows no more than their hashes. Open addressing, linear probing, at
// most half full.
class HashIndex {
public:
    // Has room for `elements` without growing.
    explicit HashIndex(std::size_t elements = 0)
        : slots_(std::bit_ceil(2 * elements + smallest)), mask_(slots_.size() - 1) {}

    // The position under `hash` for which `is_equal` says yes, or nothing.
    template <class IsEqual>
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash,
                                                    const IsEqual& is_equal) const {
        for (std::size_t i = hash & mask_; slots_[i].position != none; i = (i + 1) & mask_) {
            if (slots_[i].tag == tag_of(hash) && is_equal(slots_[i].position)) {
                return slots_[i].position;
            }
        }
        return std::nullopt;
    }

    // Brings what a look-up of `hash` will need into the cache.
    void prefetch(std::uint64_t hash) const { __builtin_prefetch(&slots_[hash & mask_]); }

    // Adds a position; an equal element must not be there yet. Positions stay below 2^32 - 1.
    void insert(std::uint64_t hash, std::uint32_t position) {
        if (2 * (count_ + 1) > slots_.size()) grow();
        put({tag_of(hash), position}, hash & mask_);
        ++count_;
    }

    // Makes room for that many elements more.
    void expect(std::size_t elements) {
        while (2 * (count_ + elements) > slots_.size()) grow();
    }

    [[nodiscard]] std::size_t size() const { return count_; }

private:
    static constexpr std::size_t smallest = 8;
    static constexpr std::uint32_t none = 0xFFFF'FFFF;

    // The tag is the low half of the hash, whose lowest bits choose the slot: it finds its slot
    // again when the index grows (to 2^32 slots at most).
    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t position = none;
    };

    static std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash); }

    void put(Slot slot, std::size_t i) {
        while (slots_[i].position != none) i = (i + 1) & mask_;
        slots_[i] = slot;
    }

    void grow() {
        std::vector<Slot> old(2 * slots_.size());
        old.swap(slots_);
        mask_ = slots_.size() - 1;
        for (const Slot& slot : old) {
            if (slot.position != none) put(slot, slot.tag & mask_);
        }
    }

    std::vector<Slot> slots_;
    std::size_t mask_;
    std::size_t count_ = 0;
};

[[nodiscard]] inline std::uint64_t hash_of(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

} // namespace cae
