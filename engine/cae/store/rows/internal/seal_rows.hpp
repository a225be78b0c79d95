// The seals of months, into the tables and out of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/closing/state/seal.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// All functions throw StoreFailure.

// Seals a month whose rows are all written, after the month before it.
Seal write_seal(const Database& database, Month month, const std::optional<Month>& before,
                const Sealing& sealing);

// Seals every month by its rows as they are, with the day and the law that were kept: for
// migrations. Before, what a store with seals has must fit them.
void seal_months_again(const Database& database);

// The seal of a month as it is kept.
[[nodiscard]] Seal read_seal(const Database& database, Month month);

[[nodiscard]] std::vector<Seal> read_seals(const Database& database);

// The texts of the law that a month was sealed with; none where none were kept.
[[nodiscard]] LawTexts read_law_texts(const Database& database, Month month);

// The months whose seal does not fit all that it covers, worked out again; ascending.
[[nodiscard]] std::vector<BrokenSeal> find_broken_seals(const Database& database);

} // namespace cae
