// A table in SQL, from the columns of a record.
#pragma once

#include <string>
#include <type_traits>

#include "cae/base/column.hpp"
#include "cae/store/rows/internal/cell.hpp"

namespace cae {

// How the tables of a month begin, and their primary keys.
inline const std::string of_month =
    "\n    month TEXT NOT NULL REFERENCES sealed_month DEFERRABLE INITIALLY DEFERRED,";
inline const std::string of_member = of_month + "\n    member TEXT NOT NULL,";
inline const std::string by_position = of_month + "\n    position INTEGER NOT NULL,";
inline const std::string position_is_key = "    PRIMARY KEY (month, position)";
inline const std::string member_is_key = "    PRIMARY KEY (month, member)";

// What is a table's own beside the columns of its record.
struct TableText {
    const char* name;
    std::string head;         // its first columns, each with a comma; comments for people
    std::string rules;        // what follows its columns: the primary key, foreign keys, checks
    bool is_numbered = false; // a primary key that is SQLite's own number of the row
};

template <class Record, class Columns>
[[nodiscard]] std::string definitions(const Columns& columns) {
    std::string text;
    for_each_column(columns, [&](const auto& column) {
        using Value = std::decay_t<decltype(column.of(std::declval<const Record&>()))>;
        text.append("    ").append(column.name).append(" ").append(SqlType<Value>::text);
        text += ",\n";
    });
    return text;
}

[[nodiscard]] inline std::string table(const TableText& text, const std::string& columns = {}) {
    return "CREATE TABLE " + std::string(text.name) + " (" + text.head + "\n" + columns +
           text.rules + "\n) STRICT" + (text.is_numbered ? "" : ", WITHOUT ROWID") + ";\n";
}

} // namespace cae
