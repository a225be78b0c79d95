// The register of assets, for a terminal.
#pragma once

#include <string>

#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// One row an asset with its cost, what it was depreciated by until and in the month, its book
// value, and their sums; a sentence when there is none.
[[nodiscard]] std::string asset_table(const MonthRecord& record, const Screen& screen);

} // namespace cae
