#include "cae/closing/documents/internal/open_items.hpp"

#include <utility>

namespace cae {

void OpenItems::push(OpenItem item, bool moved) {
    const auto position = static_cast<Position>(items_.size());
    const bool sale = item.kind == OpenItemKind::sale;
    const Position first = sale ? first_of(item.number) : none;
    items_.push_back(std::move(item));
    moved_.push_back(moved ? 1 : 0);
    next_.push_back(none);
    last_.push_back(position);
    if (!sale) return;
    if (first == none) {
        index_.insert(hash_of(items_.back().number), position);
        return;
    }
    next_[last_[first]] = position;
    last_[first] = position;
}

OpenItems::Position OpenItems::first_of(std::string_view number) const {
    if (number.empty()) return none;
    const auto found = index_.find(hash_of(number),
                                   [&](Position i) { return items_[i].number == number; });
    return found ? *found : none;
}

std::vector<OpenItem> OpenItems::take() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (moved_[i] == 0 && items_[i].due_before == NetAndVat()) continue;
        if (kept != i) items_[kept] = std::move(items_[i]);
        ++kept;
    }
    items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(kept), items_.end());
    items_.shrink_to_fit(); // kept until the month is sealed: a list that grew has room to spare
    return std::move(items_);
}

} // namespace cae
