// How the members of a team share an activity.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

using AccountIndex = std::uint32_t; // position in Roster::accounts

struct TeamShare {
    AccountIndex account = 0;
    Rate share{}; // above zero
};

// Shares that sum to the whole, in the order of the file.
class SplitKey {
public:
    // Nothing unless every share is above zero and they sum to 100 % exactly.
    [[nodiscard]] static std::optional<SplitKey> of(std::vector<TeamShare> shares);

    [[nodiscard]] const std::vector<TeamShare>& shares() const { return shares_; }

    // `total` by these shares, parallel to them, by largest remainder: no cent is lost.
    [[nodiscard]] std::vector<Money> share(Money total) const;

private:
    explicit SplitKey(std::vector<TeamShare> shares) : shares_(std::move(shares)) {}
    std::vector<TeamShare> shares_; // not empty
};

} // namespace cae
