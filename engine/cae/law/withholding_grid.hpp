// The default grid of income-tax withholding (prélèvement à la source).
#pragma once

#include <optional>
#include <vector>

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// A row applies to monthly taxable nets below its bound, which is excluded; the bound of the row
// before is included. The last row has no bound.
struct WithholdingRow {
    std::optional<Money> below;
    Rate rate;
};

// Rows ascending by bound, only the last one unbounded.
struct WithholdingGrid {
    std::vector<WithholdingRow> rows;

    // The default rate for a taxable net of the month.
    [[nodiscard]] Rate rate_for(Money net_taxable) const;
};

} // namespace cae
