#include "cae/store/rows/internal/open_items.hpp"

#include <map>
#include <tuple>
#include <utility>

#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/row_writer.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

constexpr const char* select_items =
    "SELECT date, kind, number, activity, member, vat_rate_billionths, vat_on, label, refers_to,"
    " invoiced_net, invoiced_vat, credited_net, credited_vat, received_net, received_vat,"
    " written_off_net, written_off_vat, due_before_net, due_before_vat FROM open_item";

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

NetAndVat amounts_in(Statement& row) { return {row.money(), row.money()}; }

OpenItem item_in(Statement& row) {
    OpenItem item{row.date()};
    item.kind = kind_of<OpenItemKind>(row);
    item.number = row.string();
    item.activity = ActivityId(row.string());
    item.member = MemberId(row.string());
    item.vat_rate = Rate::from_billionths(row.integer());
    item.vat_on = kind_of<VatOn>(row);
    item.label = row.string();
    item.refers_to = row.string();
    item.invoiced = amounts_in(row);
    item.credited = amounts_in(row);
    item.received = amounts_in(row);
    item.written_off = amounts_in(row);
    item.due_before = amounts_in(row);
    return item;
}

std::vector<OpenItem> items_of(Statement& rows) {
    std::vector<OpenItem> items;
    while (rows.next()) items.push_back(item_in(rows));
    return items;
}

std::vector<OpenItem> items_where(const Database& database, const std::string& condition,
                                  const std::string& value) {
    Statement rows = database.prepare(select_items + (" WHERE " + condition) +
                                      " ORDER BY month, position");
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
    RowWriter rows(database, "open_item", items.size());
    std::int64_t position = 0;
    for (const OpenItem& item : items) {
        rows.add(month, position++, item.date, word(item.kind), item.number, item.activity,
                 item.member, item.vat_rate.billionths(), word(item.vat_on), item.label,
                 item.refers_to, item.invoiced.net, item.invoiced.vat, item.credited.net,
                 item.credited.vat, item.received.net, item.received.vat, item.written_off.net,
                 item.written_off.vat, item.due_before.net, item.due_before.vat);
    }
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
    Statement rows = database.prepare(
        select_items +
        std::string(" WHERE kind = 'sale' AND number = ? AND month < ? ORDER BY month, position"));
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
