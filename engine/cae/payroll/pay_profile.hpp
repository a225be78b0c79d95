// What the rates of a month depend on.
#pragma once

#include <compare>
#include <vector>

#include "cae/law/contribution_line.hpp"
#include "cae/law/cover.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Members who share a profile share compiled rules: a cooperative has a few, however many members.
struct PayProfile {
    Category category = Category::non_cadre;
    int headcount = 0;           // notified annual average in force on 1 January
    Rate accident_rate{};        // notified to the establishment
    Rate mobility_rate{};        // of the establishment's place
    std::vector<Cover> covers{}; // those that concern the member: none that was waived

    friend auto operator<=>(const PayProfile&, const PayProfile&) = default;
    friend bool operator==(const PayProfile&, const PayProfile&) = default;
};

} // namespace cae
