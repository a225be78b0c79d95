// What a month hands on to the next one.
#pragma once

#include <optional>
#include <vector>

#include "cae/closing/state/books.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// All functions throw StoreFailure.

// In the order of sealing. Throws when one is missing among them or after them.
[[nodiscard]] std::vector<SealedPeriod> read_sealed_periods(const Database& database);
[[nodiscard]] std::optional<Period> last_sealed_period(const Database& database);
[[nodiscard]] bool is_sealed_period(const Database& database, const Period& period);

// The months alone, ascending. Throws as read_sealed_periods() does.
[[nodiscard]] std::vector<Month> read_sealed_months(const Database& database);
[[nodiscard]] std::optional<Month> last_sealed_month(const Database& database);

// MonthRecord::is_of_version_1; false for a month that is not sealed.
[[nodiscard]] bool is_month_of_version_1(const Database& database, Month month);

// The books after a sealed month.
[[nodiscard]] Books read_books(const Database& database, Month month);

// Throws when an account of `month` does not open with the balance that it had after `before`.
void refuse_broken_accounts(const Database& database, Month before, Month month);

} // namespace cae
