// The register of assets, into the tables and out of them.
#pragma once

#include <string>
#include <vector>

#include "cae/closing/state/asset_record.hpp"
#include "cae/store/sqlite/internal/database.hpp"

namespace cae {

// Both throw StoreFailure; `month` as it stands in the tables: "2026-01".
void write_assets(const Database& database, const std::string& month,
                  const std::vector<AssetRecord>& assets);
[[nodiscard]] std::vector<AssetRecord> read_assets(const Database& database,
                                                   const std::string& month);

} // namespace cae
