#include "cae/money/allocation.hpp"

#include <algorithm>
#include <numeric>

#include "cae/base/check.hpp"
#include "cae/money/int128.hpp"

namespace cae {
namespace {

Money sum(const std::vector<Money>& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), Money());
}

struct Share {
    std::size_t index;
    Int128 remainder;
};

// Floors every share and returns the remainders, largest first, equal ones in the given order.
std::vector<Share> floor_shares(std::int64_t total, Int128 whole, const std::vector<Money>& weights,
                                std::vector<Money>& shares) {
    std::vector<Share> remainders;
    remainders.reserve(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Int128 product = static_cast<Int128>(total) * weights[i].cents();
        shares[i] = Money::from_cents(static_cast<std::int64_t>(product / whole));
        remainders.push_back({i, product % whole});
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const Share& a, const Share& b) { return a.remainder > b.remainder; });
    return remainders;
}

std::vector<Money> allocate_positive(std::int64_t total, const std::vector<Money>& weights) {
    std::vector<Money> shares(weights.size());
    const Int128 whole = sum(weights).cents();
    if (whole == 0) {
        shares.front() = Money::from_cents(total);
        return shares;
    }
    const auto remainders = floor_shares(total, whole, weights, shares);
    const auto missing = static_cast<std::size_t>(total - sum(shares).cents());
    for (std::size_t i = 0; i < missing; ++i) {
        shares[remainders[i].index] += Money::from_cents(1);
    }
    return shares;
}

// The table of lines that cancel out: there is no proportion to follow.
std::vector<std::vector<Money>> first_column(const std::vector<Money>& lines, std::size_t columns) {
    std::vector<std::vector<Money>> table(lines.size(), std::vector<Money>(columns));
    for (std::size_t i = 0; i < lines.size(); ++i) table[i].front() = lines[i];
    return table;
}

} // namespace

std::vector<Money> allocate(Money total, const std::vector<Money>& weights) {
    CAE_INVARIANT(!weights.empty());
    CAE_INVARIANT(
        std::none_of(weights.begin(), weights.end(), [](Money w) { return w < Money(); }));
    const bool negative = total < Money();
    auto shares = allocate_positive((negative ? -total : total).cents(), weights);
    if (negative) {
        for (Money& share : shares) share = -share;
    }
    return shares;
}

std::vector<std::vector<Money>> allocate_table(const std::vector<Money>& lines,
                                               const std::vector<Money>& targets) {
    const Int128 whole = sum(lines).cents();
    CAE_INVARIANT(sum(targets).cents() == whole);
    if (whole == 0) return first_column(lines, targets.size());
    // corner(i, j): what the first i lines and j targets hold together. Cells are the differences
    // of corners, so rows and columns telescope to their exact sums whatever the rounding of a
    // corner.
    const auto corner = [&](Money lines_before, Money targets_before) {
        return static_cast<Int128>(lines_before.cents()) * targets_before.cents() / whole;
    };
    std::vector<std::vector<Money>> table;
    Money lines_before;
    for (const Money line : lines) {
        std::vector<Money> row;
        Money targets_before;
        for (const Money target : targets) {
            const Int128 cell = corner(lines_before + line, targets_before + target) -
                                corner(lines_before + line, targets_before) -
                                corner(lines_before, targets_before + target) +
                                corner(lines_before, targets_before);
            row.push_back(Money::from_cents(static_cast<std::int64_t>(cell)));
            targets_before += target;
        }
        lines_before += line;
        table.push_back(std::move(row));
    }
    return table;
}

} // namespace cae
