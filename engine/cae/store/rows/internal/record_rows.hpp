// Records as rows of tables, by their columns (cae/closing/state/columns/): the one place where a
// list of columns becomes SQL.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cae/base/column.hpp"
#include "cae/store/rows/internal/cell.hpp"
#include "cae/store/rows/internal/row_writer.hpp"
#include "cae/store/sqlite/internal/database.hpp"
#include "cae/store/sqlite/internal/failure.hpp"

namespace cae {

// "kind, number, activity", each after `table`, such as "pay.".
template <class Columns>
[[nodiscard]] std::string names_to_write(const Columns& columns) {
    std::string names;
    for_each_column(columns, [&](const auto& column) {
        names.append(names.empty() ? "" : ", ").append(column.name);
    });
    return names;
}
template <class Columns>
[[nodiscard]] std::string names_to_read(const Columns& columns, std::string_view table = {}) {
    std::string names;
    for_each_column(columns, [&]<class Each>(const Each& column) {
        if constexpr (!IsComputed<Each>::value) {
            names.append(names.empty() ? "" : ", ").append(table).append(column.name);
        }
    });
    return names;
}

// Takes the next columns of a row, those of names_to_read(), into `record`.
template <class Columns, class Record>
void take_record(Statement& row, const Columns& columns, Record& record) {
    for_each_column(columns, [&]<class Each>(const Each& column) {
        if constexpr (!IsComputed<Each>::value) take(row, column.of(record));
    });
}

// What records begin with that cannot be without a day.
inline const Date some_day = *Date::of(2000, 1, 1);

// `blank` is a record to begin with, whose values are all replaced that have a column.
template <class Columns, class Record>
[[nodiscard]] Record record_of(Statement& row, const Columns& columns, Record blank) {
    take_record(row, columns, blank);
    return blank;
}

// Writes a known number of records, each after the values of `keys`: columns that are the table's
// own, such as "month, position". Texts of records and keys must live as long as the writer.
template <class Columns>
class RecordWriter {
public:
    struct Table {
        const char* name;
        const char* keys;
    };

    RecordWriter(const Database& database, Table table, const Columns& columns, std::size_t rows)
        : columns_(columns),
          rows_(database, table.name, table.keys + (", " + names_to_write(columns)), rows) {}

    template <class Record, class... Keys>
    void add(const Record& record, const Keys&... keys) {
        std::apply([&](const auto&... column) { rows_.add(keys..., cell(column.of(record))...); },
                   columns_);
    }
    [[nodiscard]] std::uint64_t last_row_sum() const { return rows_.last_row_sum(); }

private:
    const Columns& columns_;
    RowWriter rows_;
};

// The record whose position is the next column of the row. Throws StoreFailure when there is none.
template <class Record>
[[nodiscard]] Record& place_in(std::vector<Record>& records, Statement& row) {
    const std::int64_t position = row.integer();
    if (position < 0 || position >= static_cast<std::int64_t>(records.size())) {
        fail_unreadable(std::to_string(position));
    }
    return records[static_cast<std::size_t>(position)];
}

// Throws StoreFailure unless the positions of a month's rows in a table count from 0 without a gap:
// other tables say by them whose row they are about.
void refuse_gaps(const Database& database, const std::string& table, const std::string& month);

// The records of a month, in their order: of tables whose keys are the month and a position.
template <class Columns, class Record>
void write_in_order(const Database& database, const char* table, const Columns& columns,
                    const std::string& month, const std::vector<Record>& records) {
    RecordWriter rows(database, {table, "month, position"}, columns, records.size());
    std::int64_t position = 0;
    for (const Record& record : records) rows.add(record, month, position++);
}
template <class Columns, class Record>
[[nodiscard]] std::vector<Record> read_in_order(const Database& database, const char* table,
                                                const Columns& columns, const std::string& month,
                                                const Record& blank) {
    refuse_gaps(database, table, month);
    std::vector<Record> records;
    Statement rows = database.prepare("SELECT " + names_to_read(columns) + " FROM " + table +
                                      " WHERE month = ? ORDER BY position");
    rows.query(month);
    while (rows.next()) records.push_back(record_of(rows, columns, blank));
    return records;
}

} // namespace cae
