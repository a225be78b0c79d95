// The control sums of sealed months: what each table had of a month when it was sealed.
//
// The guards of sealed rows are lifted by whoever opens the file with another program, and disks
// lose bits. What is read of a sealed month is compared with its sums first, so that nothing that
// was altered is shown as sealed.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>

#include "cae/calendar/date.hpp"
#include "cae/store/rows/internal/entry_rows.hpp"
#include "cae/store/sqlite/internal/database.hpp"
#include "cae/store/sqlite/internal/row_sums.hpp"

namespace cae {

// All functions throw StoreFailure.

// Writes the sums of a month that has just been written and sealed after `before`, from what was
// added since begin_control_sums(), and that of what is due after it.
void begin_control_sums(const Database& database);
void write_control_sums(const Database& database, Month month, const std::optional<Month>& before,
                        const RowsSum& due);

// Throws Rule::store_must_work, with the month and the table, unless the rows of the month are
// those that were sealed.
void refuse_altered(const Database& database, Month month,
                    std::initializer_list<const char*> tables);
// Of the entries of the month: what accounts were said to hold is what was posted to them.
void refuse_altered_journal(const Database& database, Month month);
// Of all tables; what is due is left to refuse_altered_due().
void refuse_altered(const Database& database, Month month);
// Of the promotions and the unexplained movements of all months up to this one, at once.
void refuse_altered_so_far(const Database& database, Month month);
// The same for what was due after a month, as it was found.
void refuse_altered_due(const Database& database, Month month, const RowsSum& due);

// Takes the rows of every month as they are, as if they had just been sealed: for migrations.
// Before, what a store with sums has must be unaltered.
void refuse_altered_months(const Database& database);
void renew_control_sums(const Database& database);

} // namespace cae
