#include "cae/payroll/pay_bases.hpp"

#include <algorithm>

#include "cae/base/check.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

Money times(Money amount, Rate multiple) {
    return rounded(amount * multiple, Rounding::half_away_from_zero);
}

Money tranche(const Base& base, const SumsSinceJanuary& sums) {
    const Money from = times(sums.ceiling, base.from);
    const Money to = times(sums.ceiling, base.to);
    return std::max(std::min(sums.gross, to) - from, Money());
}

// Strictly above the ceiling, then from the first euro.
Money total_above_ceiling(const Base& base, const SumsSinceJanuary& sums) {
    if (sums.gross <= times(sums.ceiling, base.from)) return {};
    return std::min(sums.gross, times(sums.ceiling, base.to));
}

// Strictly above the multiple of minimum wages, compared without rounding.
Money total_above_smic(const Base& base, const SumsSinceJanuary& sums) {
    const Int128 units_per_cent = SmicAmount::units_per_cent;
    const Int128 pay = units_per_cent * sums.gross.cents();
    // Both sides in billionths: pay stays far below 2^127 / 10^9.
    const Int128 bound = static_cast<Int128>(sums.smic.units()) * base.from.billionths();
    return pay * Rate::one > bound ? sums.gross : Money();
}

// The allowance for professional expenses leaves a share of pay up to some ceilings, and all of it
// above. The share is rounded on the sum, so that months add up to the year.
Money csg(const LawInForce& law, const SumsSinceJanuary& sums) {
    const Money below = std::min(sums.gross, times(sums.ceiling, law.csg_share_ceilings));
    return times(below, law.csg_share) + (sums.gross - below);
}

SumsSinceJanuary without_cover(const SumsSinceJanuary& sums) {
    SumsSinceJanuary paid = sums;
    paid.gross -= sums.cover.as_pay;
    return paid;
}

} // namespace

Money cover_as_pay(const LawInForce& law, const CoverSums& sums) {
    const CoverLimits& limits = law.cover_limits;
    ExactAmount limit = sums.ceilings * limits.of_ceiling;
    limit += sums.pay * limits.of_pay;
    const Money exempt = std::min(rounded(limit, Rounding::half_away_from_zero),
                                  times(sums.ceilings, limits.most_of_ceiling));
    return std::max(sums.employer - exempt, Money());
}

Money base_since_january(const PayRules& rules, const CompiledBase& base,
                         const SumsSinceJanuary& sums) {
    if (base.of_cover && sums.cover.as_pay != Money()) {
        return base_since_january(rules, {base.base, false, {}, false}, without_cover(sums));
    }
    switch (base.base.kind) {
    case BaseKind::total:
        return sums.gross;
    case BaseKind::tranche:
        return tranche(base.base, sums);
    case BaseKind::total_above_ceiling:
        return total_above_ceiling(base.base, sums);
    case BaseKind::total_above_smic:
        return total_above_smic(base.base, sums);
    case BaseKind::csg:
        return csg(rules.law, sums);
    default:
        return {};
    }
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

Money base_of_the_month(const PayRules& rules, const CompiledBase& base, const MonthOfPay& month) {
    if (base.exempt_overtime) return month.exempt_overtime;
    if (base.constant) return *base.constant;
    switch (base.base.kind) {
    case BaseKind::month_capped:
        return std::min(month.pay, times(rules.law.ceiling, base.base.to));
    case BaseKind::employer_cover:
        return month.employer_cover;
    case BaseKind::month_ceiling:
        return rules.law.ceiling;
    default:
        return {};
    }
}

} // namespace cae
