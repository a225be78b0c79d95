#include "cae/cooperative/earlier_movements.hpp"

#include <algorithm>
#include <iterator>

namespace cae {

bool says_the_same(const BankMovement& later, const BankMovement& earlier) {
    const std::string text = text_key(later);
    // A part may go the other way: a fee that was kept from what was received.
    const bool is_part = whole_reference(later.reference) == earlier.reference &&
                         later.reference != earlier.reference;
    const bool same_way = is_part || (later.amount > Money()) == (earlier.amount > Money());
    return same_way && (text.empty() || text == text_key(earlier));
}

void EarlierMovements::add(const std::vector<BankRow>& rows) {
    for (const BankRow& row : rows) by_reference_.emplace(row.movement.reference, row.movement);
}

bool EarlierMovements::has(const BankMovement& later) const {
    for (const std::string& reference : {later.reference, whole_reference(later.reference)}) {
        const auto [first, last] = by_reference_.equal_range(reference);
        const bool is_said = std::any_of(
            first, last, [&](const auto& earlier) { return says_the_same(later, earlier.second); });
        if (is_said) return true;
    }
    return false;
}

std::vector<BankRow> EarlierMovements::others_of(const std::vector<BankRow>& rows) const {
    std::vector<BankRow> others;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(others),
                 [this](const BankRow& row) { return !has(row.movement); });
    return others;
}

} // namespace cae
