// The control sums of sealed months: what each table had of a month when it was sealed.
//
// The guards of sealed rows are lifted by whoever opens the file with another program, and disks
// lose bits. What is read of a sealed month is compared with its sums first, so that nothing that
// was altered is shown as sealed.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>

#include "cae/calendar/period.hpp"
#include "cae/store/rows/internal/entry_rows.hpp"
#include "cae/store/sqlite/internal/database.hpp"
#include "cae/store/sqlite/internal/row_sums.hpp"

namespace cae {

// All functions throw StoreFailure.

// Writes the sums of a period that has just been written and sealed after `before`, from what was
// added since begin_control_sums(), and that of what is due after it.
void begin_control_sums(const Database& database);
void write_control_sums(const Database& database, const Period& period,
                        const std::optional<Period>& before, const RowsSum& due);

// Throws Rule::store_must_work, with the period and the table, unless the rows of the period are
// those that were sealed.
void refuse_altered(const Database& database, const Period& period,
                    std::initializer_list<const char*> tables);
// Of the entries of the period: what accounts were said to hold is what was posted to them.
void refuse_altered_journal(const Database& database, const Period& period);
// Of all tables; what is due is left to refuse_altered_due().
void refuse_altered(const Database& database, const Period& period);
// Of the promotions and the unexplained movements of all months up to this one, at once.
void refuse_altered_so_far(const Database& database, Month month);
// Of the entries of accountants of everything that is sealed.
void refuse_altered_accountant_entries(const Database& database);
// The same for what was due after a month, as it was found.
void refuse_altered_due(const Database& database, Month month, const RowsSum& due);

// What was due after a period: an inventory leaves it as it was.
[[nodiscard]] RowsSum kept_due(const Database& database, const Period& period);

// Takes the rows of every month as they are, as if they had just been sealed: for migrations.
// Before, what a store with sums has must be unaltered.
void refuse_altered_months(const Database& database);
void renew_control_sums(const Database& database);

} // namespace cae
