// Sharing an amount without losing a cent.
#pragma once

#include <vector>

#include "cae/money/money.hpp"

namespace cae {

// Shares `total` in proportion to `weights`, by largest remainder (ties go to the first). The
// shares sum to `total` exactly. `weights` are not negative; when all are zero the first one gets
// everything. `weights` must not be empty.
[[nodiscard]] std::vector<Money> allocate(Money total, const std::vector<Money>& weights);

// Shares a column of `lines` over `targets` at once: row i of the result is line i, its cells sum
// to line i, and column j sums to target j. The sum of `lines` must equal the sum of `targets`.
// Used to charge the lines of one payslip to several activity accounts.
[[nodiscard]] std::vector<std::vector<Money>> allocate_table(const std::vector<Money>& lines,
                                                             const std::vector<Money>& targets);

} // namespace cae
