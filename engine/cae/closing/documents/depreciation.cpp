#include "cae/closing/documents/depreciation.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr int days_of_month = 30;

using AccountKey = std::pair<ActivityId, MemberId>;

std::set<AccountKey> accounts_of(const Roster& roster) {
    std::set<AccountKey> keys;
    for (const ActivityAccount& account : roster.accounts) {
        keys.emplace(roster.activities[account.activity], roster.members[account.member].id);
    }
    return keys;
}

AssetRecord bought(const MonthInputs& inputs, const ActivityDocument& document) {
    const ActivityAccount& account = inputs.roster.accounts[document.account];
    AssetRecord asset{document.in_service.value_or(document.date)};
    asset.number = document.number;
    asset.label = document.label;
    asset.activity = inputs.roster.activities[account.activity];
    asset.member = inputs.roster.members[account.member].id;
    asset.life_months = document.life_months;
    asset.cost = cost_and_recovered_vat(document).net;
    return asset;
}

Money depreciated_until(const AssetRecord& asset, Month month) {
    const Int128 days = days_depreciated(asset.in_service, asset.life_months, month);
    const Int128 life = static_cast<Int128>(asset.life_months) * days_of_month;
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(days * asset.cost.cents(), life)));
}

} // namespace

int days_depreciated(Date in_service, int life_months, Month month) {
    if (month < in_service.month()) return 0;
    const int first_day = std::min(in_service.day(), days_of_month);
    const int days = (month.months_since(in_service.month()) + 1) * days_of_month - first_day + 1;
    return std::min(days, life_months * days_of_month);
}

std::vector<AssetRecord> depreciate(const MonthInputs& inputs) {
    std::vector<AssetRecord> assets = inputs.books.assets;
    for (AssetRecord& asset : assets) {
        asset.depreciated_before += asset.depreciation;
        asset.depreciation = Money();
    }
    for (const ActivityDocument& document : inputs.documents.documents) {
        if (document.kind == DocumentKind::asset) assets.push_back(bought(inputs, document));
    }
    if (assets.empty()) return assets;
    const auto known = accounts_of(inputs.roster);
    for (AssetRecord& asset : assets) {
        if (!known.contains({asset.activity, asset.member})) continue;
        asset.depreciation = depreciated_until(asset, inputs.month()) - asset.depreciated_before;
    }
    return assets;
}

} // namespace cae
