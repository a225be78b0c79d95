// What a member wants to be paid, and what the member keeps on the activity account.
#pragma once

#include <cstdint>
#include <variant>

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// How the pay of a month is asked for. Targets are for the whole pay, fixed part included.
enum class PayMode : std::uint8_t {
    none,         // the fixed part alone
    sweep,        // all that is available
    target_cost,  // an employer cost to spend
    target_gross, // a gross pay
    target_net,   // a net before income tax
    year_balance, // what is due, and the balance of the variable part of the last fiscal year
};

// `amount` belongs to the three targets and to the balance, an employer cost that the closing
// knows; it is zero for the others.
struct PayRequest {
    PayMode mode = PayMode::sweep;
    Money amount{};

    friend bool operator==(const PayRequest&, const PayRequest&) = default;
};

// What stays on the account and is never paid out: an amount, or a share of what is available.
using Reserve = std::variant<Money, Rate>;

struct PayPolicy {
    PayRequest request{};
    Reserve reserve = Money();
};

} // namespace cae
