// What customers owe, into the tables and out of them.
//
// A month writes what moved in it and no more: an item has a row for each month in which it came up
// or in which its sums changed, under the rank that it came up with. What is due after the last
// sealed month is listed apart (open_item_due), so that the next closing reads that alone, however
// many items were settled in earlier years.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/closing/state/open_item.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// All functions throw StoreFailure.

// Writes the items of `month`, of which those that were due after `before` must be the first, in
// the order that they had, and open with what was due. Returns the sum of the rows of what is due
// after the month.
RowsSum write_open_items(const Database& database, Month month, const std::vector<OpenItem>& items,
                         const std::optional<Month>& before);

// The items of a sealed month, as they were written.
[[nodiscard]] std::vector<OpenItem> read_open_items(const Database& database, Month month);

// Those that were still due after a sealed month; due_before is 0.
[[nodiscard]] std::vector<OpenItem> read_items_due(const Database& database, Month month);

// The sum of their rows, as they are.
[[nodiscard]] RowsSum sum_of_due(const Database& database, Month month);

// What they come to.
[[nodiscard]] NetAndVat total_due(const std::vector<OpenItem>& items);

// The parts of the sales of these numbers that were settled when the month `before` began.
[[nodiscard]] std::vector<OpenItem>
read_settled_sales(const Database& database, const std::vector<std::string>& numbers, Month before);

} // namespace cae
