// Collective cover beside social security (mutuelle, prévoyance): what a contract of the
// cooperative costs a member's month.
#pragma once

#include <compare>

#include "cae/law/contribution_line.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// One cover that concerns a member. Its price, both shares together, is an amount a month or a rate
// on a base; a cover with an amount has no rate.
struct Cover {
    CoverKind kind = CoverKind::health;
    Money total{}; // a month, due in full whatever the pay
    Rate rate{};
    Base base{};           // of the rate
    Rate employer_share{}; // of the price; the member bears the rest

    friend auto operator<=>(const Cover&, const Cover&) = default;
    friend bool operator==(const Cover&, const Cover&) = default;
};

// How much cover the employer may pay for before it is pay (CSS D242-1): a share of the ceiling,
// full whatever the hours and days, and a share of the pay, together at most a share of the
// ceiling.
struct CoverLimits {
    Rate of_ceiling{};
    Rate of_pay{};
    Rate most_of_ceiling{};
};

// A health cover of a fixed price.
[[nodiscard]] constexpr Cover fixed_health_cover(Money total, Rate employer_share) {
    return {CoverKind::health, total, {}, {}, employer_share};
}

// The provident cover that every cadre has: paid by the employer alone, on the pay of the month up
// to one full monthly ceiling, neither shared by days nor regularised.
[[nodiscard]] constexpr Cover provident_cover_of_cadres(Rate rate) {
    constexpr Rate one = Rate::from_billionths(Rate::one);
    return {CoverKind::provident, {}, rate, {BaseKind::month_capped, {}, one}, one};
}

} // namespace cae
