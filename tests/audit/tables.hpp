// The tables that a closing leaves, as text: out/<month>/*.csv.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cents.hpp"

namespace audit {

// One row by the names of its columns.
class TableRow {
public:
    TableRow(const std::vector<std::string>& columns, std::vector<std::string> cells);

    // "" where there is no such column.
    [[nodiscard]] const std::string& operator[](const std::string& column) const;
    [[nodiscard]] Cents amount(const std::string& column) const { return cents((*this)[column]); }
    void set(const std::string& column, Cents amount) { cells_[column] = text(amount); }

private:
    std::map<std::string, std::string> cells_;
};

using Table = std::vector<TableRow>;

[[nodiscard]] Table read_table(const std::string& text);

// By the name of the file, without ".csv".
using Tables = std::map<std::string, Table>;

} // namespace audit
