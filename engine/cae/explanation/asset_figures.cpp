#include "cae/explanation/internal/asset_figures.hpp"

#include "cae/closing/documents/depreciation.hpp"

namespace cae {
namespace {

constexpr int days_a_month = 30; // prorata temporis counts months of 30 days

} // namespace

std::vector<WornAsset> assets_of(const MemberMonth& member, const AccountRecord& account) {
    std::vector<WornAsset> assets;
    int place = 0;
    for (const AssetRecord& asset : member.closed().assets) {
        if (asset.member != member.record.id) continue;
        ++place;
        if (asset.activity != account.activity || asset.depreciation == Money()) continue;
        assets.push_back({asset, "depreciation:" + std::to_string(place), member.closed().month});
    }
    return assets;
}

void add_depreciation(const WornAsset& asset, Figures& figures) {
    const AssetRecord& record = asset.record;
    Explanation& figure = figures.add(asset.name, FigureKind::detail, record.depreciation,
                                      Formula::depreciation, RoundingUsed::once);
    figure.detail = record.number + ", " + record.label;
    figure.terms = {
        given("asset_cost", record.cost),
        given("days_depreciated",
              Days{days_depreciated(record.in_service, record.life_months, asset.month)}),
        given("days_of_life", Days{record.life_months * days_a_month}),
        plus("depreciated_by_now", record.depreciated_before + record.depreciation),
        minus("depreciated_before", record.depreciated_before)};
}

} // namespace cae
