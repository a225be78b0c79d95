// How a fiscal year ends.
#pragma once

#include <utility>
#include <vector>

#include "facts.hpp"

namespace audit {

// Of the general meeting; amounts in cents, the rate of interest in tenths of a percent.
struct Decisions {
    Cents stated_surplus = 0; // where the books do not give it
    Cents earlier_losses = 0;
    Cents capital = 0; // the highest
    Cents legal_reserve = 0;
    int work_share = 0; // percent
    Cents shares = 0;   // that bear interest
    int interest_rate = 0;
    bool above_reserves = false;
};

struct YearEnd {
    Year year;
    bool has_inventory = false;
    std::vector<AccountantEntry> inventory{};
    int sealed_behind = 0;         // the month after which the year is settled
    std::pair<int, int> meeting{}; // its month and day
    bool has_file = false;         // of decisions
    Decisions decisions{};
    bool is_sealed = false;
};

} // namespace audit
