#include "cae/payroll/withholding.hpp"

#include "cae/money/rounding.hpp"

namespace cae {

Withholding withhold(Money net_taxable, std::optional<Rate> own_rate, const WithholdingGrid& grid) {
    Withholding result;
    result.rate = own_rate ? *own_rate : grid.rate_for(net_taxable);
    result.origin = own_rate ? WithholdingRateOrigin::own : WithholdingRateOrigin::default_grid;
    if (net_taxable > Money()) {
        result.amount = rounded(net_taxable * result.rate, Rounding::half_away_from_zero);
    }
    return result;
}

} // namespace cae
