#include "cae/payroll/pay_month.hpp"

#include <algorithm>

#include "cae/money/rounding.hpp"
#include "cae/payroll/line_amounts.hpp"

namespace cae {
namespace {

// Sums of another year, and of another version of the relief's formula, start again from zero.
SumsSinceJanuary sums_for(const LawInForce& law, const SumsSinceJanuary& before) {
    SumsSinceJanuary sums = before.year == law.month.year()
                                ? before
                                : SumsSinceJanuary{law.month.year(), {}, {}, {}, {}, {}, {}};
    if (sums.relief.since != law.relief_since) {
        sums.relief.since = law.relief_since;
        sums.relief.gross = {};
        sums.relief.smic = {};
        sums.relief.relief = {};
    }
    return sums;
}

// The bounds of bases where the sum of ceilings is one amount.
class BoundsBySum {
public:
    BoundsBySum(const PayTables& tables, Money sum) {
        std::size_t place = 0;
        for (const Ceilings& number : tables.ceilings) amounts_.put(place++, bound_of(sum, number));
    }

    [[nodiscard]] BaseBounds of_slice(const BaseRow& row) const {
        if (row.unbounded) return no_bounds;
        return {amounts_[row.low], amounts_[row.high], amounts_[row.low]};
    }
    [[nodiscard]] BaseBounds of(const BaseRow& row) const {
        if (row.shape == BaseShape::slice) return of_slice(row);
        return {amounts_[row.low], amounts_[row.high], Money()};
    }

private:
    UnclearedRow<Money, 2 * most_bases> amounts_;
};

Int128 product(Int128 a, Int128 b) {
    Int128 result = 0;
    if (__builtin_mul_overflow(a, b, &result)) refuse_overflow();
    return result;
}

// a x b / (c x d), rounded once.
Money rounded_share(Int128 a, Int128 b, Int128 c, Int128 d) {
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(product(a, b), product(c, d))));
}

// Those of a month without pay, as far as the limit of the cover looks at them.
CoverSums cover_sums_without_pay(const LawInForce& law, const SumsSinceJanuary& before) {
    return {{}, before.cover.ceilings + law.ceiling, before.cover.pay, {}};
}

} // namespace

PayMonth::PayMonth(const PayRules& rules, const MonthReference& reference,
                   const SumsSinceJanuary& before)
    : rules_(&rules), reference_(reference), before_(sums_for(rules.law, before)),
      paid_before_(before_.gross - before_.cover.as_pay),
      ceiling_after_(before_.ceiling + reference.ceiling),
      cover_allowed_(cover_that_is_no_pay(rules.law, cover_sums_without_pay(rules.law, before_))),
      relief_smic_(before_.relief.smic + reference.full_smic) {
    if (reference.weekly_hours) {
        hours_ = hours_of_month(rules.law, *reference.weekly_hours, reference.overtime);
        weighted_ = weighted_hours(rules.law, hours_);
        overtime_deduction_ = deduction_for_hours();
    }
    fill_bounds();
}

// What belongs to the month alone has no bounds.
void PayMonth::fill_bounds() {
    const PayTables& tables = rules_->tables;
    const BoundsBySum before(tables, before_.ceiling);
    const BoundsBySum after(tables, ceiling_after_);
    const BaseRow* const rows = tables.bases.data();
    for (const std::uint32_t base : tables.all_bases.slices) {
        const BaseRow& row = rows[base];
        BaseBounds bounds = after.of_slice(row);
        bounds.less += slice(before_.gross, before.of_slice(row));
        bounds_.put(base, bounds);
    }
    const PaySums sums{before_.gross, paid_before_, before_.smic};
    for (const std::uint32_t base : tables.all_bases.since_january) {
        const BaseRow& row = rows[base];
        BaseBounds bounds = after.of(row);
        bounds.less += amount_within(row, before.of(row), sums, rules_->law.csg_share);
        bounds_.put(base, bounds);
    }
}

// Pay for hours, without what is no pay for hours.
Money PayMonth::for_hours(Money gross) const {
    if (reference_.weekly_hours.value_or(Hours{}) == Hours{}) return {};
    return std::max(gross - reference_.beyond_hours, Money());
}

// What the gross pays of a whole month.
PayMonth::Share PayMonth::paid_share() const {
    if (reference_.whole_pay > Money()) {
        return {reference_.pay_due.cents(), reference_.whole_pay.cents()};
    }
    return {reference_.days, rules_->law.month.days()};
}

// Hourly pay x hours x (1 + increase), rounded once. The hourly pay is that of the days the gross
// pays; where the contract has overtime of its own, it is what the gross is with its increases.
Money PayMonth::overtime_pay(Money gross) const {
    const Share share = paid_share();
    if (reference_.overtime == Hours{} || share.part == 0) return {};
    const Money paid = for_hours(gross);
    if (paid == Money()) return {};
    const Int128 month = hours_.legal * Rate::one + weighted_.structural;
    const Int128 cents = static_cast<Int128>(paid.cents()) * share.whole;
    return rounded_share(weighted_.more, cents, month, share.part);
}

// The part of the gross that pays the overtime of a contract above the legal week.
Money PayMonth::structural_overtime(Money gross) const {
    if (weighted_.structural == 0) return {};
    return Money::from_cents(static_cast<std::int64_t>(
        divide_half_away_from_zero(weighted_.structural * for_hours(gross).cents(),
                                   hours_.legal * Rate::one + weighted_.structural)));
}

// For each hour above the legal week; structural ones by the days that are paid.
Money PayMonth::deduction_for_hours() const {
    const LawInForce& law = rules_->law;
    if (is_part_time(law, *reference_.weekly_hours)) return {};
    const Share share = paid_share();
    const Int128 hours = hours_.structural * share.part + hours_.more * share.whole;
    const Int128 unit = Int128{100} * 12 * law.legal_week.hundredths * share.whole;
    return Money::from_cents(static_cast<std::int64_t>(
        divide_half_away_from_zero(hours * rules_->overtime_deduction_per_hour.cents(), unit)));
}

void PayMonth::count_overtime(Pay& pay) const {
    pay.overtime = overtime_pay(pay.gross);
    pay.structural = structural_overtime(pay.gross);
    const Money exempt_left = rules_->law.overtime.exempt_from_tax_a_year - before_.exempt_overtime;
    pay.exempt_overtime = std::clamp(pay.beyond_legal_week(), Money(),
                                     std::max(exempt_left, Money()));
}

PayMonth::Pay PayMonth::pay_for(Money gross) const {
    Pay pay{};
    pay.gross = gross;
    if (reference_.weekly_hours) count_overtime(pay);
    pay.smic = reference_.full_smic;
    if (reference_.smic_follows_pay) pay.smic = std::min(pay.smic, SmicAmount::from_money(gross));
    pay.sums = {before_.gross + pay.total(), paid_before_ + pay.total(), before_.smic + pay.smic};
    count_cover(pay);
    return pay;
}

CoverSums PayMonth::cover_sums(const Pay& pay) const {
    CoverSums sums = before_.cover;
    sums.employer += pay.employer_cover;
    sums.ceilings += rules_->law.ceiling;
    sums.pay += pay.total();
    sums.as_pay += pay.cover_as_pay;
    return sums;
}

// The cover's price counts no cover that is pay, so that it is known before.
void PayMonth::count_cover(Pay& pay) const {
    pay.employer_cover = employer_cover(pay);
    const bool none_is_pay = before_.cover.employer + pay.employer_cover <= cover_allowed_;
    const Money as_pay = none_is_pay ? Money() : cae::cover_as_pay(rules_->law, cover_sums(pay));
    pay.cover_as_pay = as_pay - before_.cover.as_pay;
    pay.sums.gross += pay.cover_as_pay;
}

Money PayMonth::employer_cover(const Pay& pay) const {
    return price_of_covers(rules_->tables, [&](std::uint32_t base) { return base_for(pay, base); });
}

// The sums after the month, with its relief and what that relieves.
SumsSinceJanuary PayMonth::sums_after(const Pay& pay, Money relief, Money relieved) const {
    SumsSinceJanuary sums = sums_after(pay);
    sums.relief.relief += relief;
    sums.relief.relief_of_year += relief;
    sums.relief.relieved_contributions_of_year += relieved;
    return sums;
}

SumsSinceJanuary PayMonth::sums_after(const Pay& pay) const {
    SumsSinceJanuary sums = before_;
    sums.gross = pay.sums.gross;
    sums.ceiling = ceiling_after_;
    sums.smic = pay.sums.smic;
    sums.exempt_overtime += pay.exempt_overtime;
    sums.relief.gross += pay.contributory();
    sums.relief.smic += pay.smic;
    sums.cover = cover_sums(pay);
    return sums;
}

// What is pay of the employer's cover is in the sums; the rest bears CSG and forfait social.
Money PayMonth::base_for(const Pay& pay, std::size_t base) const {
    const BaseRow& row = rules_->tables.bases[base];
    switch (row.shape) {
    case BaseShape::slice:
    case BaseShape::above_ceiling:
    case BaseShape::above_smic:
        return amount_within(row, bounds_[base], pay.sums, rules_->law.csg_share);
    case BaseShape::csg:
        return amount_within(row, bounds_[base], pay.sums, rules_->law.csg_share) +
               (pay.employer_cover - pay.cover_as_pay);
    case BaseShape::capped:
        return std::min(pay.total(), row.amount);
    case BaseShape::employer_cover:
        return pay.employer_cover - pay.cover_as_pay;
    case BaseShape::exempt_overtime:
        return pay.exempt_overtime;
    case BaseShape::fixed:
        return row.amount;
    }
    return {};
}

void PayMonth::fill_bases(const BasesByShape& wanted, const Pay& pay, SomeBases& bases) const {
    const BaseBounds* const bounds = bounds_.data();
    for (const std::uint32_t base : wanted.slices) {
        bases.put(base, slice(pay.sums.gross, bounds[base]));
    }
    for (const std::uint32_t base : wanted.since_january) bases.put(base, base_for(pay, base));
    for (const std::uint32_t base : wanted.of_month) bases.put(base, base_for(pay, base));
}

BaseAmounts PayMonth::bases(Money gross) const {
    const Pay pay = pay_for(gross);
    BaseAmounts bases{};
    for (std::size_t i = 0; i < rules_->bases.size(); ++i) bases[i] = base_for(pay, i);
    return bases;
}

// Relief of the month = relief of the sums - reliefs before, never above the contributions that it
// relieves since January (CSS D241-11).
PayMonth::Relief PayMonth::relief_for(Money contributory, Coefficient coefficient,
                                      Money relieved) const {
    if (!rules_->coefficients) return {};
    const ReliefSums& before = before_.relief;
    const Money of_sums = rounded(relief_pay(contributory) * as_rate(coefficient),
                                  Rounding::half_away_from_zero);
    const Money room = before.relieved_contributions_of_year + relieved - before.relief_of_year;
    return {coefficient, std::min(of_sums - before.relief, room)};
}

// The reduction of employee contributions on overtime: their mean rate, within the law's limit, on
// the overtime pay, rounded once.
Money PayMonth::overtime_relief(const Pay& pay, const SomeBases& bases) const {
    if (pay.beyond_legal_week() <= Money() || pay.contributory() <= Money()) return {};
    ExactAmount contributions;
    for (const CompiledLine& line : rules_->compiled) {
        if (!line.overtime_relieved) continue;
        for (const RateOnBase& part : line.rates) contributions += bases[part.base] * part.rate;
    }
    const Int128 withheld = std::max(contributions.billionths_of_cent(), Int128{0});
    const Rate limit = rules_->law.overtime.employee_relief_at_most;
    const Int128 at_most = (pay.contributory() * limit).billionths_of_cent();
    if (withheld >= at_most) {
        return rounded(pay.beyond_legal_week() * limit, Rounding::half_away_from_zero);
    }
    const Int128 numerator = withheld * pay.beyond_legal_week().cents();
    const Int128 denominator = static_cast<Int128>(pay.contributory().cents()) * Rate::one;
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(numerator, denominator)));
}

Money PayMonth::added_to_taxable(const Money* lines) const {
    Money sum;
    for (const std::uint32_t line : rules_->tables.added_to_taxable) sum += lines[line];
    return sum;
}

Payslip PayMonth::payslip(Money gross) const {
    Payslip slip;
    static_cast<PayslipAmounts&>(slip) = payslip(gross, slip.lines);
    return slip;
}

PayslipAmounts PayMonth::payslip(Money gross, std::span<Money> lines) const {
    const PayTables& tables = rules_->tables;
    const Pay pay = pay_for(gross);
    SomeBases bases;
    fill_bases(tables.all_bases, pay, bases);
    const KeepLines keep{lines.data()};
    const LinesTotal employer = lines_of(tables, tables.employer, bases, keep);
    const LinesTotal employee = lines_of(tables, tables.employee, bases, keep);
    const Relief relief = relief_for(pay.contributory(), coefficient_for(pay), employer.relieved);
    return {totals_for(pay, employer, relief.of_month,
                       {employee.all, overtime_relief(pay, bases), added_to_taxable(lines.data())}),
            pay.structural, pay.exempt_overtime, relief.coefficient,
            sums_after(pay, relief.of_month, employer.relieved)};
}

PayTotals PayMonth::totals_for(const Pay& pay, const LinesTotal& employer, Money relief,
                               const Employee& employee) const {
    const Money withheld = employee.lines - employee.overtime_relief;
    const Money net = pay.total() - withheld;
    return {pay.gross,    pay.overtime,
            employer.all, overtime_deduction_,
            relief,       pay.total() + employer.all - relief - overtime_deduction_,
            withheld,     employee.overtime_relief,
            net,          net + employee.added_to_taxable - pay.exempt_overtime,
            net};
}

Money PayMonth::cost_for(const Pay& pay, const SomeBases& bases, Coefficient coefficient) const {
    const PayTables& tables = rules_->tables;
    const LinesTotal lines = lines_of(tables, tables.employer, bases, DropLines());
    const Relief relief = relief_for(pay.contributory(), coefficient, lines.relieved);
    return pay.total() + lines.all - relief.of_month - overtime_deduction_;
}

Money PayMonth::cost_of(Money pay, const LinesTotal& lines, Coefficient coefficient) const {
    return pay + lines.all - relief_for(pay, coefficient, lines.relieved).of_month -
           overtime_deduction_;
}

Money PayMonth::employer_cost(Money gross) const {
    const Pay pay = pay_for(gross);
    SomeBases bases;
    fill_bases(rules_->tables.employer.bases, pay, bases);
    return cost_for(pay, bases, coefficient_for(pay));
}

PayMonth::Regime PayMonth::regime(Money gross) const {
    const Pay pay = pay_for(gross);
    return {coefficient_for(pay), relief_pay(pay.contributory()) > Money(),
            passed_thresholds(rules_->tables.employer, pay)};
}

Money PayMonth::least_cost(Money gross, const Regime& of_gross, const Regime& highest) const {
    const Pay pay = pay_for(gross);
    const LinesOfSide& side = rules_->tables.employer;
    SomeBases bases;
    fill_bases(side.bases, pay, bases);
    for (std::size_t i = 0; i < side.thresholds.size(); ++i) {
        const std::uint32_t base = side.thresholds[i];
        if (!highest.passed[i]) bases.put(base, Money() - bounds_[base].less);
    }
    // Below zero pay there is no relief; a coefficient would only take from it.
    const Coefficient coefficient = of_gross.has_pay
                                        ? std::max(of_gross.coefficient, highest.coefficient)
                                        : Coefficient{};
    return cost_for(pay, bases, coefficient);
}

bool PayMonth::has_passed(const Pay& pay, std::uint32_t threshold) const {
    const BaseRow& row = rules_->tables.bases[threshold];
    const Money since_january = row.of_cover ? pay.sums.paid : pay.sums.gross;
    return row.shape == BaseShape::above_smic ? exceeds(since_january, pay.sums.smic, row.multiple)
                                              : since_january > bounds_[threshold].low;
}

std::bitset<most_bases> PayMonth::passed_thresholds(const LinesOfSide& side, const Pay& pay) const {
    std::bitset<most_bases> passed;
    for (std::size_t i = 0; i < side.thresholds.size(); ++i) {
        passed[i] = has_passed(pay, side.thresholds[i]);
    }
    return passed;
}

std::bitset<most_bases> PayMonth::passed_thresholds(const LinesOfSide& side, Money gross) const {
    return passed_thresholds(side, pay_for(gross));
}

Money PayMonth::net_before_tax(Money gross) const {
    const PayTables& tables = rules_->tables;
    const Pay pay = pay_for(gross);
    SomeBases bases;
    fill_bases(tables.employee.bases, pay, bases);
    const LinesTotal lines = lines_of(tables, tables.employee, bases, DropLines());
    return pay.total() - lines.all + overtime_relief(pay, bases);
}

Coefficient PayMonth::coefficient_for(const Pay& pay) const {
    if (!rules_->coefficients) return {};
    const Money since_january = relief_pay(pay.contributory());
    return pay.smic == reference_.full_smic
               ? rules_->coefficients->of(since_january, relief_smic_)
               : rules_->coefficients->of(since_january,
                                          SmicDivisor(before_.relief.smic + pay.smic));
}

Coefficient PayMonth::coefficient(Money gross) const { return coefficient_for(pay_for(gross)); }

} // namespace cae
