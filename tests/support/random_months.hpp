// Random months of pay, the same ones in every run of a seed.
#pragma once

#include <cstdint>
#include <random>

#include "support/member.hpp"

namespace cae_test {

// Draws of one seed.
class Draws {
public:
    explicit Draws(std::uint64_t seed) : engine_(seed) {}

    [[nodiscard]] std::int64_t from(std::int64_t low, std::int64_t high) {
        return low +
               static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(high - low + 1));
    }
    [[nodiscard]] bool once_in(int count) { return from(1, count) == 1; }
    template <class Values>
    [[nodiscard]] auto one_of(const Values& values) {
        return values[static_cast<std::size_t>(
            from(0, static_cast<std::int64_t>(std::size(values)) - 1))];
    }

private:
    std::mt19937_64 engine_;
};

// A member of 2025 or 2026 with sums behind, and the month that comes next.
struct MonthAhead {
    Member member;
    cae::Month period;
};

// Any working time, reference, cover, staff and months before, among them contracts of an hour a
// week or of a day, whose ceilings are passed within a few hundred euros. Half of those with months
// before stand within `reach` of a kink of the sums: 1, 4 or 8 ceilings, the minimum wage, the
// relief's exit, a threshold of 2025.
[[nodiscard]] MonthAhead random_month(Draws& draws, cae::Money reach);

} // namespace cae_test
