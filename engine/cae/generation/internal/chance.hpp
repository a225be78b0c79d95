// Numbers that look like chance and are the same on every machine.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <iterator>

#include "cae/calendar/date.hpp"

namespace cae {

// A month as a part of what names a thing.
[[nodiscard]] inline std::uint64_t name_of(Month month) {
    return static_cast<std::uint64_t>(month.year()) * 12 +
           static_cast<std::uint64_t>(month.number());
}

// The numbers about one thing (a member's year, a member's sales of a month) depend on the seed and
// on what names the thing, not on what was drawn for others: each can be drawn again at any time.
// SplitMix64 (Steele, Lea, Flood, 2014). Draws are statements of their own: compilers differ in
// which argument of a call they work out first.
class Chance {
public:
    Chance(std::uint64_t seed, std::initializer_list<std::uint64_t> thing) : state_(seed) {
        for (const std::uint64_t part : thing) state_ = next() ^ part;
    }

    // From 0 to `count` - 1.
    [[nodiscard]] int below(int count) {
        return static_cast<int>(next() % static_cast<std::uint64_t>(count));
    }
    // Both included.
    [[nodiscard]] int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }
    // True so many times in a thousand.
    [[nodiscard]] bool happens(int per_mille) { return below(1000) < per_mille; }

    // One of a list.
    template <class List>
    [[nodiscard]] const auto& one_of(const List& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(std::size(list))))];
    }

private:
    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15U;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    std::uint64_t state_;
};

} // namespace cae
