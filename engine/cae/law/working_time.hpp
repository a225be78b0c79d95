// Hours of work, and what stands for them in the general relief.
#pragma once

#include <compare>
#include <cstdint>

namespace cae {

// Hours of work, in hundredths.
struct Hours {
    std::int64_t hundredths = 0;

    friend auto operator<=>(Hours, Hours) = default;
    friend bool operator==(Hours, Hours) = default;
};

// The minimum wage that the relief compares pay without measured working time with.
enum class ReliefReference : std::uint8_t {
    full, // a full month's minimum wage in every month of the contract (BOSS §140, §850)
    equivalent_hours, // at most the month's gross (CSS D241-27)
};

} // namespace cae
