#include "cae/store/rows/internal/open_items.hpp"

#include <map>
#include <tuple>
#include <utility>

#include "cae/closing/state/columns/document_columns.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

constexpr const char* is_due = "(invoiced_net <> credited_net + received_net + written_off_net"
                               " OR invoiced_vat <> credited_vat + received_vat + written_off_vat)";

// What was due after a month, less what was due before the next one: no row when both agree.
constexpr const char* select_broken =
    "SELECT 1 FROM"
    " (SELECT coalesce(sum(invoiced_net - credited_net - received_net - written_off_net), 0) AS "
    "net,"
    " coalesce(sum(invoiced_vat - credited_vat - received_vat - written_off_vat), 0) AS vat"
    " FROM open_item WHERE month = ?1) AS earlier,"
    " (SELECT coalesce(sum(due_before_net), 0) AS net, coalesce(sum(due_before_vat), 0) AS vat"
    " FROM open_item WHERE month = ?2) AS now"
    " WHERE earlier.net <> now.net OR earlier.vat <> now.vat";

std::string select_items(const std::string& condition) {
    return "SELECT " + names_to_read(open_item_columns) + " FROM open_item WHERE " + condition +
           " ORDER BY month, position";
}

std::vector<OpenItem> items_of(Statement& rows) {
    std::vector<OpenItem> items;
    while (rows.next()) {
        items.push_back(record_of(rows, open_item_columns, OpenItem{some_day}));
    };
    return items;
}

std::vector<OpenItem> items_where(const Database& database, const std::string& condition,
                                  const std::string& value) {
    Statement rows = database.prepare(select_items(condition));
    rows.query(value);
    return items_of(rows);
}

// The last row of each part.
void keep_settled(std::vector<OpenItem> rows, std::vector<OpenItem>& settled) {
    std::map<std::tuple<ActivityId, MemberId, std::int64_t>, OpenItem> parts;
    for (OpenItem& row : rows) {
        auto key = std::tuple(row.activity, row.member, row.vat_rate.billionths());
        parts.insert_or_assign(std::move(key), std::move(row));
    }
    for (auto& [key, part] : parts) {
        if (part.is_settled()) settled.push_back(std::move(part));
    }
}

} // namespace

void write_open_items(const Database& database, const std::string& month,
                      const std::vector<OpenItem>& items) {
    write_in_order(database, "open_item", open_item_columns, month, items);
}

std::vector<OpenItem> read_open_items(const Database& database, const std::string& month) {
    return items_where(database, "month = ?", month);
}

std::vector<OpenItem> read_items_due(const Database& database, const std::string& month) {
    auto items = items_where(database, std::string("month = ? AND ") + is_due, month);
    for (OpenItem& item : items) item.due_before = {};
    return items;
}

std::vector<OpenItem> read_settled_sales(const Database& database,
                                         const std::vector<std::string>& numbers, Month before) {
    std::vector<OpenItem> settled;
    Statement rows = database.prepare(select_items("kind = 'sale' AND number = ? AND month < ?"));
    for (const std::string& number : numbers) {
        rows.query(number, before);
        keep_settled(items_of(rows), settled);
    }
    return settled;
}

void refuse_broken_items(const Database& database, Month before, Month month) {
    Statement row = database.prepare(select_broken);
    if (!row.query(before, month).next()) return;
    fail(Rule::store_must_work, {"what customers owe does not continue the month before"});
}

} // namespace cae
