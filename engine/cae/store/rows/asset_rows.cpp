#include "cae/store/rows/internal/asset_rows.hpp"

#include "cae/closing/state/columns/document_columns.hpp"
#include "cae/store/rows/internal/record_rows.hpp"

namespace cae {

void write_assets(const Database& database, const std::string& month,
                  const std::vector<AssetRecord>& assets) {
    write_in_order(database, "asset", asset_columns, month, assets);
}

std::vector<AssetRecord> read_assets(const Database& database, const std::string& month) {
    return read_in_order(database, "asset", asset_columns, month, AssetRecord{some_day});
}

} // namespace cae
