// What customers owe, into the tables and out of them.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/state/open_item.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// All functions throw StoreFailure; `month` as it stands in the tables: "2026-01".

void write_open_items(const Database& database, const std::string& month,
                      const std::vector<OpenItem>& items);

// The items of a month, as they were written.
[[nodiscard]] std::vector<OpenItem> read_open_items(const Database& database,
                                                    const std::string& month);

// Those that are still due after a month; due_before is 0.
[[nodiscard]] std::vector<OpenItem> read_items_due(const Database& database,
                                                   const std::string& month);

// The parts of the sales of these numbers that were settled when the month `before` began.
[[nodiscard]] std::vector<OpenItem>
read_settled_sales(const Database& database, const std::vector<std::string>& numbers, Month before);

// Throws when what is due at the beginning of `month` is not what was due after `before`.
void refuse_broken_items(const Database& database, Month before, Month month);

} // namespace cae
