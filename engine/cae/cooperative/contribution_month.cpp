#include "cae/cooperative/contribution_month.hpp"

#include <algorithm>

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

Money to_cents(ExactAmount amount) { return rounded(amount, Rounding::half_away_from_zero); }

// The sums of the running fiscal year, those of another one being over.
ContributionSums sums_in(const ContributionSums& before, Month year) {
    ContributionSums sums = before;
    if (sums.year == year) return sums;
    sums = {year, {}, {}, {}, before.base_since_entry};
    return sums;
}

// What was taken in under another rule stays so: without a cap nothing is held back any more, and
// without a floor nothing was advanced.
Money computed_before(const ContributionTerms& terms, const ContributionSums& sums) {
    Money computed = sums.computed_of_year;
    if (!terms.cap_of_year) computed = std::min(computed, sums.charged_of_year);
    if (!terms.floor_of_year) computed = std::max(computed, sums.charged_of_year);
    return computed;
}

// The floor first: a cap is never passed.
Money within(Money amount, const std::optional<Money>& floor, const std::optional<Money>& cap) {
    if (floor) amount = std::max(amount, *floor);
    return cap ? std::min(amount, *cap) : amount;
}

Money sum_of_period(const ContributionRule& rule, const ContributionSums& sums) {
    switch (rule.period) {
    case ContributionPeriod::month:
        return {};
    case ContributionPeriod::fiscal_year:
        return sums.base_of_year;
    case ContributionPeriod::lifetime:
        return sums.base_since_entry;
    }
    return {};
}

void take_back(const ContributionReversals& reversed, ContributionSums& sums) {
    sums.base_of_year -= reversed.base_of_year;
    sums.base_since_entry -= reversed.base_of_year + reversed.base_before;
}

void charge_base(const ContributionTerms& terms, const ContributionBases& bases,
                 const ContributionSums& sums, ContributionCharge& charge) {
    const ContributionRule& rule = *terms.rule;
    charge.base = base_of(rule, bases);
    charge.sum_before = sum_of_period(rule, sums);
    if (terms.is_exempt) return;
    charge.by_shape = to_cents(charge_on(rule, charge.sum_before + charge.base)) -
                      to_cents(charge_on(rule, charge.sum_before));
    if (rule.between_members) {
        charge.between_members = to_cents(bases.between_members * *rule.between_members);
    }
}

// What a later credit note finds: never more than was charged, or given back, in the end.
Money taken(const ContributionCharge& charge, Money charged) {
    return charge.by_shape < Money() ? std::clamp(charged, charge.by_shape, Money())
                                     : std::clamp(charged, Money(), charge.by_shape);
}

} // namespace

ContributionCharge charge_of_month(const ContributionTerms& terms, const ContributionBases& bases,
                                   const ContributionReversals& reversed,
                                   const ContributionSums& before) {
    ContributionSums sums = sums_in(before, terms.year);
    ContributionCharge charge{};
    charge.before = sums;
    charge.reversed = reversed;
    take_back(reversed, sums);
    charge_base(terms, bases, sums, charge);
    charge.of_month = within(charge.by_shape + charge.between_members, terms.floor_of_month,
                             terms.cap_of_month);
    charge.fixed_fee = terms.fixed_fee;
    const Money computed = computed_before(terms, sums) + charge.of_month - reversed.charge_of_year;
    const Money charged = within(computed, terms.floor_of_year, terms.cap_of_year);
    const Money of_year = charged - sums.charged_of_year;
    charge.held_by_year = of_year - (charge.of_month - reversed.charge_of_year);
    charge.total = of_year + charge.fixed_fee - reversed.charge_before;
    charge.record = {charge.base,
                     taken(charge, of_year + reversed.charge_of_year),
                     {terms.year, sums.base_of_year + charge.base, computed, charged,
                      sums.base_since_entry + charge.base}};
    return charge;
}

Money reversal_of(Money net, const ContributionRecord& original) {
    if (original.base == Money()) return {};
    const int sign = original.base < Money() ? -1 : 1;
    const Int128 product = Int128{net.cents()} * original.taken.cents() * sign;
    return Money::from_cents(static_cast<std::int64_t>(
        divide_half_away_from_zero(product, Int128{original.base.cents()} * sign)));
}

} // namespace cae
