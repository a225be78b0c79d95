// What a month hands on to the next one.
#pragma once

#include <optional>
#include <vector>

#include "cae/closing/state/books_before.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/store/internal/database.hpp"

namespace cae {

// All functions throw StoreFailure.

[[nodiscard]] std::vector<Month> read_sealed_months(const Database& database);
[[nodiscard]] std::optional<Month> last_sealed_month(const Database& database);

// The books after the last sealed month; those of the beginning when there is none.
[[nodiscard]] BooksBefore read_books(const Database& database);

// Adds to `month`, which follows `before`, the balances and the sums of that month that the
// members' file does not mention any more, so that no balance is ever lost. Throws when an account
// of `month` does not open with the balance it had.
void carry_on(const Database& database, Month before, Month month);

} // namespace cae
