#include "cae/store/rows/internal/inventory_rows.hpp"

#include <string>
#include <utility>

#include "cae/closing/state/columns/account_columns.hpp"
#include "cae/closing/state/columns/input_columns.hpp"
#include "cae/store/rows/internal/book_rows.hpp"
#include "cae/store/rows/internal/control_sums.hpp"
#include "cae/store/rows/internal/entry_rows.hpp"
#include "cae/store/rows/internal/months.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/rows/internal/seal_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

void write_sealed_inventory(const Database& database, const InventoryRecord& record,
                            const std::string& period, const EntryRanges& ranges) {
    RecordWriter rows(database,
                      {"sealed_month", "month, siren, cooperative, payment_day, first_entry,"
                                       " next_entry, first_line, next_line, due_net, due_vat,"
                                       " is_of_version_1"},
                      total_columns, 1);
    rows.add(MonthTotals(), period, record.siren, record.cooperative, record.last_day,
             ranges.entries.first, ranges.entries.next, ranges.lines.first, ranges.lines.next,
             Money(), Money(), 0);
}

} // namespace

Seal write_inventory(const Database& database, const InventoryRecord& record,
                     const InventorySealing& with) {
    const OnePeriodAlone alone(database);
    const Period sealed = record.period();
    const std::string period = to_string(sealed);
    begin_control_sums(database);
    write_in_order(database, "input_file", input_columns, period, record.inputs);
    const EntriesToWrite entries{sealed, record.entries, record.accountant_entries};
    write_sealed_inventory(database, record, period, write_entries(database, entries));
    const RowsSum due = with.before ? kept_due(database, *with.before) : RowsSum();
    write_control_sums(database, sealed, with.before, due);
    return write_seal(database, sealed, with.before, with.sealing);
}

InventoryRecord read_inventory(const Database& database, const Period& period) {
    Statement row = database.prepare("SELECT siren, cooperative, payment_day, first_entry,"
                                     " next_entry, first_line, next_line"
                                     " FROM sealed_month WHERE month = ?");
    if (!row.query(period).next()) fail(Rule::month_must_exist, {}, to_string(period));
    refuse_altered(database, period);
    std::string siren = row.string();
    std::string cooperative = row.string();
    InventoryRecord record{row.date(), std::move(siren), std::move(cooperative)};
    const EntryRanges ranges{{row.integer(), row.integer()}, {row.integer(), row.integer()}};
    record.entries = read_entries(database, ranges);
    record.accountant_entries = read_accountant_entries(database, to_string(period));
    record.inputs = read_inputs(database, period);
    return record;
}

} // namespace cae
