// Which entries of a month an accountant wrote.
#pragma once

#include <cstdint>
#include <string>

#include "cae/calendar/date.hpp"

namespace cae {

struct AccountantEntry {
    std::int64_t number = 0; // of the entry
    std::string id{};        // one over all months
    std::string reverses{};  // the id of the entry whose opposite it is; empty when of none

    friend bool operator==(const AccountantEntry&, const AccountantEntry&) = default;
};

// One of a sealed month.
struct SealedEntry {
    Month month;
    AccountantEntry entry{};

    friend bool operator==(const SealedEntry&, const SealedEntry&) = default;
};

} // namespace cae
