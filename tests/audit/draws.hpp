// The draws of one seed.
#pragma once

#include <cstdint>
#include <iterator>
#include <random>

namespace audit {

class Draws {
public:
    explicit Draws(std::uint64_t seed) : engine_(seed) {}

    [[nodiscard]] int from(int low, int high) {
        return low + static_cast<int>(engine_() % static_cast<std::uint64_t>(high - low + 1));
    }
    [[nodiscard]] bool percent(int chance) { return from(1, 100) <= chance; }
    template <class Values>
    [[nodiscard]] auto one_of(const Values& values) {
        return values[static_cast<std::size_t>(from(0, static_cast<int>(std::size(values)) - 1))];
    }

private:
    std::mt19937_64 engine_;
};

} // namespace audit
