// Bank movements that nobody has explained, into the tables and out of them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cae/closing/state/clearing_item.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// All throw StoreFailure; `month` as it stands in the tables: "2026-01".
void write_clearing(const Database& database, const std::string& month,
                    const std::vector<ClearingItem>& moved);
[[nodiscard]] std::vector<ClearingItem> read_clearing(const Database& database,
                                                      const std::string& month);

// What was left after a sealed month, by its keys.
[[nodiscard]] std::map<MovementKey, ClearingItem> clearing_after(const Database& database,
                                                                 const std::string& month);

} // namespace cae
