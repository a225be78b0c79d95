// What suppliers and members have asked for, as the books of a sealed month have it.
#pragma once

#include <string>

#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"

namespace cae {

struct BookedCharge {
    Date date; // its own
    std::string number{};
    std::string label{};
    Money gross{};
    std::string party{};
};

} // namespace cae
