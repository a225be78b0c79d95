// Movements of the bank that nobody has explained: they stand on the clearing account.
#pragma once

#include <string>
#include <utility>

#include "cae/calendar/date.hpp"
#include "cae/cooperative/bank_movement.hpp"
#include "cae/money/money.hpp"

namespace cae {

// The day of a movement and its reference, which is one of a kind in the table of its month.
using MovementKey = std::pair<Date, std::string>;

[[nodiscard]] inline MovementKey key_of(const BankMovement& movement) {
    return {movement.date, movement.reference};
}

// Amounts have the sign of the movement: negative when it left the account.
struct ClearingItem {
    Date date = Date::of(2000, 1, 1).value(); // of the movement
    std::string reference{};
    std::string counterparty{};
    std::string label{};
    Money left_before{}; // when the month began; zero for one that came up in it
    Money left{};        // not explained after the month
    std::string bank{};  // number of the account that it moved; that of the chart's bank when empty

    [[nodiscard]] MovementKey key() const { return {date, reference}; }
    friend bool operator==(const ClearingItem&, const ClearingItem&) = default;
};

} // namespace cae
