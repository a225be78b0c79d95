#include "cae/law/withholding_grid.hpp"

#include <algorithm>

#include "cae/base/check.hpp"

namespace cae {

Rate WithholdingGrid::rate_for(Money net_taxable) const {
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const WithholdingRow& candidate) {
        return !candidate.below || net_taxable < *candidate.below;
    });
    CAE_INVARIANT(row != rows.end());
    return row->rate;
}

} // namespace cae
