// The wear of what an activity owns.
#pragma once

#include <string>
#include <vector>

#include "cae/explanation/internal/member_month.hpp"

namespace cae {

// An asset whose cost is charged in the month.
struct WornAsset {
    const AssetRecord& record;
    std::string name; // "depreciation:2": by its place among the member's
    Month month;
};

// Those of one account, in the order of the register.
[[nodiscard]] std::vector<WornAsset> assets_of(const MemberMonth& member,
                                               const AccountRecord& account);

void add_depreciation(const WornAsset& asset, Figures& figures);

} // namespace cae
