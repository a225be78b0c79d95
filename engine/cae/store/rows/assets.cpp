#include "cae/store/rows/internal/assets.hpp"

#include "cae/store/rows/internal/row_values.hpp"
#include "cae/store/rows/internal/row_writer.hpp"

namespace cae {
namespace {

constexpr const char* select_assets =
    "SELECT in_service, number, label, activity, member, life_months, cost, depreciated_before,"
    " depreciation FROM asset WHERE month = ? ORDER BY position";

} // namespace

void write_assets(const Database& database, const std::string& month,
                  const std::vector<AssetRecord>& assets) {
    RowWriter rows(database, "asset", assets.size());
    std::int64_t position = 0;
    for (const AssetRecord& asset : assets) {
        rows.add(month, position++, asset.in_service, asset.number, asset.label, asset.activity,
                 asset.member, asset.life_months, asset.cost, asset.depreciated_before,
                 asset.depreciation);
    }
}

std::vector<AssetRecord> read_assets(const Database& database, const std::string& month) {
    std::vector<AssetRecord> assets;
    Statement rows = database.prepare(select_assets);
    rows.query(month);
    while (rows.next()) {
        assets.push_back({rows.date(), rows.string(), rows.string(), ActivityId(rows.string()),
                          MemberId(rows.string()), rows.small(), rows.money(), rows.money(),
                          rows.money()});
    }
    return assets;
}

} // namespace cae
