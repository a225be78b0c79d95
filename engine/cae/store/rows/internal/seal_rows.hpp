// The seals of periods, into the tables and out of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/closing/state/seal.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// All functions throw StoreFailure.

// Seals a period whose rows are all written, after the one sealed before.
Seal write_seal(const Database& database, const Period& period, const std::optional<Period>& before,
                const Sealing& sealing);

// Seals every period by its rows as they are, with the day and the law that were kept: for
// migrations. Before, what a store with seals has must fit them.
void seal_months_again(const Database& database);

// The seal of a period as it is kept.
[[nodiscard]] Seal read_seal(const Database& database, const Period& period);

// In the order of sealing.
[[nodiscard]] std::vector<Seal> read_seals(const Database& database);

// The texts of the law that a period was sealed with; none where none were kept.
[[nodiscard]] LawTexts read_law_texts(const Database& database, const Period& period);

// The periods whose seal does not fit all that it covers, worked out again, in the order of
// sealing.
[[nodiscard]] std::vector<BrokenSeal> find_broken_seals(const Database& database);

} // namespace cae
