#include "cae/law/daily_allowance.hpp"

#include "cae/money/rounding.hpp"

namespace cae {

Money taxed_part(const DailyAllowanceLaw& law, const DailyAllowances& allowances) {
    if (allowances.kind == AllowanceKind::long_illness) return {};
    const Money taxed = allowances.gross - rounded(allowances.gross * law.deductible_csg,
                                                   Rounding::half_away_from_zero);
    if (allowances.kind != AllowanceKind::accident) return taxed;
    return rounded(taxed * law.taxed_on_accident, Rounding::half_away_from_zero);
}

} // namespace cae
