#include "cae/store/rows/internal/open_item_rows.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>
#include <utility>

#include "cae/closing/state/columns/document_columns.hpp"
#include "cae/store/rows/internal/book_rows.hpp"
#include "cae/store/rows/internal/control_sums.hpp"
#include "cae/store/rows/internal/record_rows.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {
namespace {

constexpr const char* is_due =
    "(item.invoiced_net <> item.credited_net + item.received_net + item.written_off_net"
    " OR item.invoiced_vat <> item.credited_vat + item.received_vat + item.written_off_vat)";

// The row of an item that held at the end of the month ?1.
constexpr const char* holds = "item.month = (SELECT max(month) FROM open_item AS earlier"
                              " WHERE earlier.rank = item.rank AND earlier.month <= ?1)";

// The same after the last sealed month, for what is due.
constexpr const char* due_now = "open_item_due AS due JOIN open_item AS item"
                                " ON item.rank = due.rank AND item.month = due.since";

// What moved in the month ?1 leaves the list or holds from then on.
constexpr const char* forget_moved =
    "DELETE FROM open_item_due WHERE rank IN (SELECT rank FROM open_item WHERE month = ?1)";
const std::string list_moved =
    "INSERT INTO open_item_due (rank, since) SELECT rank, month FROM open_item AS item"
    " WHERE month = ?1 AND " +
    std::string(is_due) + " ORDER BY rank";

std::string select_from(const std::string& tables) {
    return "SELECT item.rank, item.month, " + names_to_read(open_item_columns, "item.") + " FROM " +
           tables;
}

// An item with the rank that it came up with, the month of its row, and the sum of that row.
struct RankedItem {
    std::int64_t rank;
    Month since;
    OpenItem item;
    std::uint64_t row_sum;
};

std::vector<RankedItem> ranked_in(Statement& rows) {
    std::vector<RankedItem> items;
    const auto columns = rows.column_seeds();
    while (rows.next()) {
        const std::int64_t rank = rows.integer();
        const Month since = rows.month();
        items.push_back({rank, since, record_of(rows, open_item_columns, OpenItem{some_day}),
                         rows.row_sum(columns)});
    }
    return items;
}

RowsSum sum_of(const std::vector<RankedItem>& due) {
    RowsSum sum;
    for (const RankedItem& item : due) sum.add(item.row_sum);
    return sum;
}

// What was due after a sealed month, in the order in which it came up.
std::vector<RankedItem> due_after(const Database& database, Month month) {
    if (last_sealed_month(database) == month) {
        Statement rows = database.prepare(select_from(due_now) + std::string(" ORDER BY due.rank"));
        return ranked_in(rows);
    }
    Statement rows = database.prepare(select_from("open_item AS item") + " WHERE " + holds +
                                      " AND " + is_due + " ORDER BY item.rank");
    rows.query(month);
    return ranked_in(rows);
}

// What moved in a month, and what was due and did not.
std::vector<RankedItem> items_of_month(const Database& database, Month month) {
    const std::string moved = select_from("open_item AS item") + " WHERE item.month = ?1";
    if (last_sealed_month(database) == month) {
        Statement rows = database.prepare(moved + " UNION ALL " + select_from(due_now) +
                                          " WHERE due.since < ?1 ORDER BY 1");
        rows.query(month);
        return ranked_in(rows);
    }
    Statement rows = database.prepare(select_from("open_item AS item") + " WHERE " + holds +
                                      " AND (item.month = ?1 OR " + is_due +
                                      ") ORDER BY item.rank");
    rows.query(month);
    return ranked_in(rows);
}

// Writes the rows of a month against what was due before it.
class ItemWriter {
public:
    ItemWriter(const Database& database, Month month, const std::vector<OpenItem>& items)
        : database_(database), month_(month), items_(items) {}

    // Returns the sum of what is due after the month.
    RowsSum write(const std::vector<RankedItem>& due) {
        if (items_.size() < due.size()) refuse();
        RowsSum left = sum_of(due);
        for (std::size_t i = 0; i < due.size(); ++i) {
            if (continue_with(due[i], items_[i])) left.remove(due[i].row_sum);
        }
        std::int64_t rank = database_.integer_of("SELECT coalesce(max(rank), 0) FROM open_item");
        for (std::size_t i = due.size(); i < items_.size(); ++i) {
            rows_.emplace_back(++rank, &items_[i]);
        }
        write_rows(left);
        list_due();
        return left;
    }

private:
    // The same item with the sums that it had, before anything moved.
    static OpenItem without_before(OpenItem item) {
        item.due_before = {};
        return item;
    }

    // Whether the item moved and has a new row.
    bool continue_with(const RankedItem& earlier, const OpenItem& item) {
        const bool same = item.number == earlier.item.number && item.kind == earlier.item.kind &&
                          item.activity == earlier.item.activity &&
                          item.member == earlier.item.member &&
                          item.vat_rate == earlier.item.vat_rate;
        if (!same || item.due_before != earlier.item.due()) refuse();
        if (without_before(item) == without_before(earlier.item)) return false;
        rows_.emplace_back(earlier.rank, &item);
        return true;
    }

    void write_rows(RowsSum& left) {
        RecordWriter rows(database_, {"open_item", "rank, month"}, open_item_columns, rows_.size());
        const std::string month = to_string(month_);
        for (const auto& [rank, item] : rows_) {
            rows.add(*item, rank, month);
            if (!item->is_settled()) left.add(rows.last_row_sum());
        }
    }

    void list_due() const {
        database_.prepare(forget_moved).run(month_);
        database_.prepare(list_moved).run(month_);
    }

    [[noreturn]] static void refuse() {
        fail(Rule::store_must_work, {"what customers owe does not continue the month before"});
    }

    const Database& database_;
    Month month_;
    const std::vector<OpenItem>& items_;
    std::vector<std::pair<std::int64_t, const OpenItem*>> rows_;
};

// The last row of each part, in the order of the invoice: the first part of equal ones gets a cent.
void keep_settled(std::vector<RankedItem>&& rows, std::vector<OpenItem>& settled) {
    std::map<std::tuple<ActivityId, MemberId, std::int64_t, VatTreatment>, std::size_t> positions;
    std::vector<OpenItem> parts;
    for (RankedItem& ranked : rows) {
        OpenItem& row = ranked.item;
        auto key = std::tuple(row.activity, row.member, row.vat_rate.billionths(), row.treatment);
        const auto [known, is_new] = positions.try_emplace(std::move(key), parts.size());
        if (is_new) {
            parts.push_back(std::move(row));
        } else {
            parts[known->second] = std::move(row);
        }
    }
    for (OpenItem& part : parts) {
        if (part.is_settled()) settled.push_back(std::move(part));
    }
}

} // namespace

RowsSum write_open_items(const Database& database, Month month, const std::vector<OpenItem>& items,
                         const std::optional<Month>& before) {
    const auto due = before ? due_after(database, *before) : std::vector<RankedItem>();
    return ItemWriter(database, month, items).write(due);
}

std::vector<OpenItem> read_open_items(const Database& database, Month month) {
    std::vector<OpenItem> items;
    RowsSum due;
    for (RankedItem& ranked : items_of_month(database, month)) {
        OpenItem& item = ranked.item;
        if (!item.is_settled()) due.add(ranked.row_sum);
        if (ranked.since < month) item.due_before = item.due(); // nothing moved
        items.push_back(std::move(item));
    }
    refuse_altered_due(database, month, due);
    return items;
}

std::vector<OpenItem> read_items_due(const Database& database, Month month) {
    std::vector<OpenItem> items;
    auto due = due_after(database, month);
    refuse_altered_due(database, month, sum_of(due));
    for (RankedItem& ranked : due) {
        ranked.item.due_before = {};
        items.push_back(std::move(ranked.item));
    }
    return items;
}

RowsSum sum_of_due(const Database& database, Month month) {
    return sum_of(due_after(database, month));
}

NetAndVat total_due(const std::vector<OpenItem>& items) {
    NetAndVat total;
    for (const OpenItem& item : items) total += item.due();
    return total;
}

namespace {

// The rows that hold of what is due after the last sealed month, by their ranks, ascending: the
// list was compared with what was sealed when the books were read.
using ListedRows = std::vector<std::pair<std::int64_t, Month>>;

ListedRows rows_listed(const Database& database) {
    ListedRows listed;
    Statement rows = database.prepare("SELECT rank, since FROM open_item_due ORDER BY rank");
    while (rows.next()) {
        const std::int64_t rank = rows.integer();
        listed.emplace_back(rank, rows.month());
    }
    return listed;
}

std::optional<Month> listed_since(const ListedRows& listed, std::int64_t rank) {
    const auto found = std::lower_bound(
        listed.begin(), listed.end(), rank,
        [](const auto& row, std::int64_t wanted) { return row.first < wanted; });
    return found != listed.end() && found->first == rank ? std::optional(found->second)
                                                         : std::nullopt;
}

// Leaves, in the order in which they were written, the rows of a sale that may hold: of what is due
// the one that does, of anything else all, unaltered.
void leave_what_may_hold(const Database& database, const ListedRows& listed,
                         std::vector<RankedItem>& found) {
    std::erase_if(found, [&](const RankedItem& row) {
        const auto since = listed_since(listed, row.rank);
        if (!since) refuse_altered(database, row.since, {"open_item"});
        return since && *since != row.since;
    });
    std::sort(found.begin(), found.end(), [](const RankedItem& one, const RankedItem& other) {
        return std::tie(one.since, one.rank) < std::tie(other.since, other.rank);
    });
}

} // namespace

std::vector<OpenItem> read_settled_sales(const Database& database,
                                         const std::vector<std::string>& numbers, Month before) {
    std::vector<OpenItem> settled;
    if (numbers.empty()) return settled;
    const auto last = last_sealed_month(database);
    const ListedRows listed = last && before > *last ? rows_listed(database) : ListedRows();
    Statement rows = database.prepare(
        select_from("open_item AS item") +
        " WHERE item.kind = 'sale' AND item.number = ? AND item.month < ?");
    for (const std::string& number : numbers) {
        auto found = ranked_in(rows.query(number, before));
        leave_what_may_hold(database, listed, found);
        keep_settled(std::move(found), settled);
    }
    return settled;
}

} // namespace cae
