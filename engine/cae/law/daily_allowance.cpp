#include "cae/law/daily_allowance.hpp"

#include "cae/money/rounding.hpp"

namespace cae {

TaxedAllowances taxed_part(const DailyAllowanceLaw& law, const DailyAllowances& allowances) {
    if (allowances.kind == AllowanceKind::long_illness) return {};
    TaxedAllowances taxed;
    taxed.csg = rounded(allowances.gross * law.deductible_csg, Rounding::half_away_from_zero);
    taxed.less_csg = allowances.gross - taxed.csg;
    taxed.amount = allowances.kind == AllowanceKind::accident
                       ? rounded(taxed.less_csg * law.taxed_on_accident,
                                 Rounding::half_away_from_zero)
                       : taxed.less_csg;
    return taxed;
}

} // namespace cae
