// A month, into the tables and out of them.
#pragma once

#include <optional>

#include "cae/closing/state/books.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Writes `record`, which follows the month `before`, and what `left`, the books after it, have
// besides, within the transaction that is open: first what belongs to the month, last the row of
// sealed_month after which nothing can be added. Throws StoreFailure.
void write_month(const Database& database, const MonthRecord& record, const Books& left,
                 const std::optional<Month>& before);

// The month as it was sealed. Throws StoreFailure, with Rule::month_must_exist when it is not
// sealed.
[[nodiscard]] MonthRecord read_month(const Database& database, Month month);

} // namespace cae
