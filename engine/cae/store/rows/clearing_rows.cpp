#include "cae/store/rows/internal/clearing_rows.hpp"

#include <utility>

#include "cae/closing/state/columns/document_columns.hpp"
#include "cae/store/rows/internal/record_rows.hpp"

namespace cae {
namespace {

std::string select_clearing() {
    return "SELECT " + names_to_read(clearing_columns) + " FROM clearing_item";
}

constexpr const char* is_of_the_month = " WHERE month = ? ORDER BY date, reference";

// The row of each movement that held at the end of the month: with max(), SQLite gives the columns
// of that very row. One walk along the primary key, however many months there are.
std::string select_left() {
    return "SELECT " + names_to_read(clearing_columns) +
           ", max(month) FROM clearing_item WHERE month <= ? GROUP BY date, reference"
           " HAVING left <> 0 ORDER BY date, reference";
}

std::vector<ClearingItem> items_in(Statement& rows) {
    std::vector<ClearingItem> items;
    while (rows.next()) items.push_back(record_of(rows, clearing_columns, ClearingItem{some_day}));
    return items;
}

} // namespace

void write_clearing(const Database& database, const std::string& month,
                    const std::vector<ClearingItem>& moved) {
    RecordWriter rows(database, {"clearing_item", "month"}, clearing_columns, moved.size());
    for (const ClearingItem& item : moved) rows.add(item, month);
}

std::vector<ClearingItem> read_clearing(const Database& database, const std::string& month) {
    Statement rows = database.prepare(select_clearing() + is_of_the_month);
    rows.query(month);
    return items_in(rows);
}

std::map<MovementKey, ClearingItem> clearing_after(const Database& database,
                                                   const std::string& month) {
    Statement rows = database.prepare(select_left());
    rows.query(month);
    std::map<MovementKey, ClearingItem> left;
    for (ClearingItem& item : items_in(rows)) {
        item.left_before = {};
        left.emplace_hint(left.end(), item.key(), std::move(item));
    }
    return left;
}

} // namespace cae
