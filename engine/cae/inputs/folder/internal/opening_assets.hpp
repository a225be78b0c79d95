// opening_assets.csv -> what activities own when the cooperative starts here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cae/closing/state/asset_record.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

struct OpeningAssets {
    std::string_view text;
    const std::string& file;
    Month first_period;
    const KnownRoster& known;
};

// Assets in service before the first period with what they were depreciated by, in the order of the
// rows. Rule::opening_must_be_earlier, number_must_be_in_range for more than the cost, and those of
// reading cells.
[[nodiscard]] std::vector<AssetRecord> read_opening_assets(const OpeningAssets& table,
                                                           Problems& problems);

} // namespace cae::folder_reader
