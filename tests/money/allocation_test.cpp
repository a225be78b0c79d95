#include <numeric>

#include <doctest/doctest.h>

#include "cae/money/allocation.hpp"

namespace allocation_test {

using cae::allocate;
using cae::allocate_table;
using cae::Money;

std::vector<Money> cents(std::initializer_list<std::int64_t> values) {
    std::vector<Money> amounts;
    for (const std::int64_t value : values) amounts.push_back(Money::from_cents(value));
    return amounts;
}

Money sum(const std::vector<Money>& amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), Money());
}

TEST_CASE("shares follow the weights and sum to the total") {
    CHECK(allocate(Money::from_cents(100), cents({1, 1, 2})) == cents({25, 25, 50}));
    CHECK(allocate(Money::from_cents(10), cents({1, 1, 1})) == cents({4, 3, 3}));
    CHECK(allocate(Money::from_cents(5), cents({3, 3, 1})) == cents({2, 2, 1})); // 2.14 2.14 0.71
}

TEST_CASE("a negative total is shared as a positive one") {
    CHECK(allocate(Money::from_cents(-10), cents({1, 1, 1})) == cents({-4, -3, -3}));
}

TEST_CASE("weights that are all zero give everything to the first") {
    CHECK(allocate(Money::from_cents(7), cents({0, 0})) == cents({7, 0}));
    CHECK(allocate(Money::from_cents(7), cents({0, 5, 0})) == cents({0, 7, 0}));
}

TEST_CASE("the largest amounts are shared without overflow") {
    const auto shares = allocate(Money::from_cents(9'000'000'000'000'000'001),
                                 cents({9'000'000'000'000'000'000, 1}));
    CHECK(sum(shares) == Money::from_cents(9'000'000'000'000'000'001));
}

TEST_CASE("a table keeps the sums of its lines and of its columns") {
    const auto lines = cents({101, 52, -3, 0, 50});
    const auto targets = cents({67, 66, 67});
    const auto table = allocate_table(lines, targets);
    REQUIRE(table.size() == 5);
    std::vector<Money> columns(3);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        CHECK(sum(table[i]) == lines[i]);
        for (std::size_t j = 0; j < columns.size(); ++j) columns[j] += table[i][j];
    }
    CHECK(columns == targets);
}

TEST_CASE("lines that cancel out stand in the first column") {
    const auto table = allocate_table(cents({5, -5}), cents({0, 0}));
    CHECK(table == std::vector<std::vector<Money>>{cents({5, 0}), cents({-5, 0})});
}

} // namespace allocation_test
