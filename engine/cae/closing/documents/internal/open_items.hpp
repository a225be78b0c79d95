// Open items in the order in which they came, sales found by their number.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/hash_index.hpp"
#include "cae/closing/state/open_item.hpp"

namespace cae {

// An invoice of several parts is a chain: `first_of` its number, then `next` until `none`.
class OpenItems {
public:
    using Position = std::uint32_t;
    static constexpr Position none = 0xFFFF'FFFF;

    // Has room for `expected` sales without growing.
    explicit OpenItems(std::size_t expected) : index_(expected) {}

    // Adds an item; `moved` says that the month moves it.
    void push(OpenItem item, bool moved);
    void mark_moved(Position position) { moved_[position] = 1; }

    [[nodiscard]] Position first_of(std::string_view number) const;
    [[nodiscard]] Position next(Position position) const { return next_[position]; }
    [[nodiscard]] std::size_t size() const { return items_.size(); }
    [[nodiscard]] OpenItem& operator[](Position position) { return items_[position]; }
    [[nodiscard]] const OpenItem& operator[](Position position) const { return items_[position]; }

    // Those that were due before or have moved, in their order.
    [[nodiscard]] std::vector<OpenItem> take();

private:
    std::vector<OpenItem> items_;
    std::vector<char> moved_;    // parallel to the items
    std::vector<Position> next_; // parallel: the next part of the same invoice
    std::vector<Position> last_; // parallel: of a first part, the last one
    HashIndex index_;            // first parts of sales
};

} // namespace cae
