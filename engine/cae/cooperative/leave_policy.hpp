// How the paid leave of an entrepreneur-salarié is financed.
#pragma once

#include <cstdint>

#include "cae/money/rate.hpp"

namespace cae {

enum class LeaveMode : std::uint8_t {
    included,  // the smoothed pay includes it: days are counted, nothing is added
    provision, // a share of each month's pay is set aside with its employer cost, and paid out
               // later
};

struct LeavePolicy {
    LeaveMode mode = LeaveMode::included;
    Rate rate{}; // of the gross; zero when included

    friend bool operator==(const LeavePolicy&, const LeavePolicy&) = default;
};

} // namespace cae
