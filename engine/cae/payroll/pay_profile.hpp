// What the rates of a month depend on.
#pragma once

#include <compare>

#include "cae/law/contribution_line.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Members who share a profile share compiled rules: a cooperative has a few, however many members.
struct PayProfile {
    Category category = Category::non_cadre;
    int headcount = 0;           // notified annual average in force on 1 January
    Rate accident_rate{};        // notified to the establishment
    Rate mobility_rate{};        // of the establishment's place
    Rate provident_cover_rate{}; // employer's provident cover (prévoyance)
    Money health_cover_total{};  // a month, both shares; zero for a member who waived it
    Rate health_cover_employer_share{};

    friend auto operator<=>(const PayProfile&, const PayProfile&) = default;
    friend bool operator==(const PayProfile&, const PayProfile&) = default;
};

} // namespace cae
