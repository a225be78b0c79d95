#include "cae/payroll/pay_bases.hpp"

namespace cae {

Money cover_that_is_no_pay(const LawInForce& law, const CoverSums& sums) {
    const CoverLimits& limits = law.cover_limits;
    ExactAmount limit = sums.ceilings * limits.of_ceiling;
    limit += sums.pay * limits.of_pay;
    return std::min(rounded(limit, Rounding::half_away_from_zero),
                    times(sums.ceilings, limits.most_of_ceiling));
}

Money cover_as_pay(const LawInForce& law, const CoverSums& sums) {
    return std::max(sums.employer - cover_that_is_no_pay(law, sums), Money());
}

Money base_since_january(const PayRules& rules, const CompiledBase& base,
                         const SumsSinceJanuary& sums) {
    const BaseRow row = row_of(rules.law, base);
    return amount_within(row, bounds_of(row, sums.ceiling),
                         {sums.gross, sums.gross - sums.cover.as_pay, sums.smic},
                         rules.law.csg_share);
}

bool is_of_the_month(const CompiledBase& base) {
    if (base.exempt_overtime || base.constant) return true;
    switch (base.base.kind) {
    case BaseKind::month_capped:
    case BaseKind::employer_cover:
    case BaseKind::month_ceiling:
        return true;
    default:
        return false;
    }
}

} // namespace cae
