// The columns of a record as cells of a file, where the file calls them as every table does.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include "cae/base/column.hpp"
#include "cae/calendar/date.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/outputs/files/csv_writer.hpp"

namespace cae {

using Titles = std::vector<std::string_view>;

template <class Columns>
void add_titles(const Columns& columns, Titles& titles) {
    for_each_column(columns, [&](const auto& column) { titles.push_back(column.name); });
}

inline void write_cell(Money value, CsvWriter& csv) { csv.amount(value); }
inline void write_cell(LeaveDays value, CsvWriter& csv) { csv.decimal(to_string(value)); }

inline void write_cell(const std::optional<Date>& value, CsvWriter& csv) {
    csv.text(value ? to_string(*value) : "");
}

template <class Columns, class Record>
void write_cells(const Columns& columns, const Record& record, CsvWriter& csv) {
    for_each_column(columns, [&](const auto& column) { write_cell(column.of(record), csv); });
}

} // namespace cae
