// Which entries an accountant wrote.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cae/calendar/period.hpp"

namespace cae {

struct AccountantEntry {
    std::int64_t number = 0; // of the entry
    std::string id{};        // one over all months
    std::string reverses{};  // the id of the entry whose opposite it is; empty when of none

    friend bool operator==(const AccountantEntry&, const AccountantEntry&) = default;
};

// Tells entries of the accountant from others while it is asked for them by ascending numbers.
class AccountantNumbers {
public:
    // `entries` by number; they must outlive it.
    explicit AccountantNumbers(const std::vector<AccountantEntry>& entries)
        : next_(entries.begin()), end_(entries.end()) {}

    // The entry of that number, or nothing when it is none of them.
    [[nodiscard]] const AccountantEntry* find(std::int64_t number) {
        while (next_ != end_ && next_->number < number) ++next_;
        return next_ != end_ && next_->number == number ? &*next_ : nullptr;
    }

private:
    std::vector<AccountantEntry>::const_iterator next_;
    std::vector<AccountantEntry>::const_iterator end_;
};

// One of a sealed period.
struct SealedEntry {
    Period period;
    AccountantEntry entry{};

    friend bool operator==(const SealedEntry&, const SealedEntry&) = default;
};

} // namespace cae
