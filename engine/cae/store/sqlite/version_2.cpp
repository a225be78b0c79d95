#include "cae/store/sqlite/internal/version_2.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace cae {
namespace {

constexpr const char* make_room = R"sql(
DROP INDEX open_item_of_sale;
ALTER TABLE open_item RENAME TO earlier_open_item;
CREATE TABLE open_item (
    rank INTEGER NOT NULL,
    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    activity TEXT NOT NULL,
    member TEXT NOT NULL,
    vat_rate_billionths INTEGER NOT NULL,
    vat_on TEXT NOT NULL,
    label TEXT NOT NULL,
    refers_to TEXT NOT NULL,
    invoiced_net INTEGER NOT NULL,
    invoiced_vat INTEGER NOT NULL,
    credited_net INTEGER NOT NULL,
    credited_vat INTEGER NOT NULL,
    received_net INTEGER NOT NULL,
    received_vat INTEGER NOT NULL,
    written_off_net INTEGER NOT NULL,
    written_off_vat INTEGER NOT NULL,
    due_before_net INTEGER NOT NULL,
    due_before_vat INTEGER NOT NULL,
    is_deposit INTEGER NOT NULL,
    booked TEXT,
    customer TEXT NOT NULL DEFAULT '',
    vat_kind TEXT NOT NULL DEFAULT 'domestic',
    vat_reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (rank, month),
    CHECK (kind IN ('sale', 'credit_note', 'receipt')),
    CHECK (vat_on IN ('receipts', 'debits')),
    CHECK (is_deposit IN (0, 1)),
    CHECK (vat_kind IN ('domestic', 'reverse_charge', 'exempt', 'out_of_scope'))
) STRICT, WITHOUT ROWID;
CREATE TABLE open_item_due (
    rank INTEGER NOT NULL PRIMARY KEY,
    since TEXT NOT NULL
) STRICT;
ALTER TABLE sealed_month ADD COLUMN due_net INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sealed_month ADD COLUMN due_vat INTEGER NOT NULL DEFAULT 0;
UPDATE sealed_month SET
    due_net = (SELECT coalesce(sum(invoiced_net - credited_net - received_net - written_off_net), 0)
               FROM earlier_open_item AS item WHERE item.month = sealed_month.month),
    due_vat = (SELECT coalesce(sum(invoiced_vat - credited_vat - received_vat - written_off_vat), 0)
               FROM earlier_open_item AS item WHERE item.month = sealed_month.month);
)sql";

constexpr const char* select_item_sums =
    "SELECT position, invoiced_net, invoiced_vat, credited_net, credited_vat, received_net,"
    " received_vat, written_off_net, written_off_vat FROM earlier_open_item WHERE month = ?"
    " ORDER BY position";

// What had been received in one sum was turnover already where that is what was collected.
constexpr const char* keep_row =
    "INSERT INTO open_item (rank, month, date, kind, number, activity, member, vat_rate_billionths,"
    " vat_on, label, refers_to, invoiced_net, invoiced_vat, credited_net, credited_vat,"
    " received_net, received_vat, written_off_net, written_off_vat, due_before_net, due_before_vat,"
    " is_deposit)"
    " SELECT ?, month, date, kind, number, activity, member, vat_rate_billionths,"
    " vat_on, label, refers_to, invoiced_net, invoiced_vat, credited_net, credited_vat,"
    " received_net, received_vat, written_off_net, written_off_vat, due_before_net, "
    "due_before_vat, 0"
    " FROM earlier_open_item WHERE month = ? AND position = ?";

constexpr const char* list_and_clear = R"sql(
DROP TABLE earlier_open_item;
CREATE INDEX open_item_of_month ON open_item (month);
CREATE INDEX open_item_of_sale ON open_item (number) WHERE kind = 'sale';
)sql";

using Sums = std::array<std::int64_t, 8>;

Sums sums_in(Statement& row) {
    Sums sums{};
    for (std::int64_t& sum : sums) sum = row.integer();
    return sums;
}

bool has_due(const Sums& sums) {
    const auto& [invoiced_net, invoiced_vat, credited_net, credited_vat, received_net, received_vat,
                 written_off_net, written_off_vat] = sums;
    return invoiced_net != credited_net + received_net + written_off_net ||
           invoiced_vat != credited_vat + received_vat + written_off_vat;
}

// Follows what is due from month to month: a month's rows begin with it, in its order.
class Mover {
public:
    explicit Mover(const Database& database)
        : rows_(database.prepare(select_item_sums)), keep_(database.prepare(keep_row)),
          list_(database.prepare("INSERT INTO open_item_due (rank, since) VALUES (?, ?)")) {}

    void move(const std::string& month) {
        std::vector<Due> left;
        std::vector<std::pair<std::int64_t, std::int64_t>> moved; // rank and position
        std::size_t place = 0;
        rows_.query(month);
        while (rows_.next()) {
            const std::int64_t position = rows_.integer();
            Due now{0, month, sums_in(rows_)};
            if (take_over(place++, now)) moved.emplace_back(now.rank, position);
            if (has_due(now.sums)) left.push_back(std::move(now));
        }
        for (const auto& [rank, position] : moved) keep_.run(rank, month, position);
        due_ = std::move(left);
    }

    void list() {
        for (const Due& due : due_) list_.run(due.rank, due.since);
    }

private:
    struct Due {
        std::int64_t rank;
        std::string since;
        Sums sums;
    };

    // Whether the item at a place came up or moved; gives it its rank.
    bool take_over(std::size_t place, Due& now) {
        if (place >= due_.size()) {
            now.rank = ++last_rank_;
            return true;
        }
        now.rank = due_[place].rank;
        if (now.sums != due_[place].sums) return true;
        now.since = due_[place].since;
        return false;
    }

    Statement rows_;
    Statement keep_;
    Statement list_;
    std::vector<Due> due_;
    std::int64_t last_rank_ = 0;
};

std::vector<std::string> months_of(const Database& database) {
    std::vector<std::string> months;
    Statement rows = database.prepare("SELECT month FROM sealed_month ORDER BY month");
    while (rows.next()) months.push_back(rows.string());
    return months;
}

} // namespace

void write_open_items_when_they_move(const Database& database) {
    database.run(make_room);
    {
        Mover mover(database);
        for (const std::string& month : months_of(database)) mover.move(month);
        mover.list();
    }
    database.run(list_and_clear);
}

} // namespace cae
