#include "cae/payroll/pay_month.hpp"

#include <algorithm>

#include "cae/base/check.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

// Sums of another year, and of another version of the relief's formula, start again from zero.
SumsSinceJanuary sums_for(const LawInForce& law, const SumsSinceJanuary& before) {
    SumsSinceJanuary sums = before.year == law.month.year()
                                ? before
                                : SumsSinceJanuary{law.month.year(), {}, {}, {}, {}, {}};
    if (sums.relief.since != law.relief_since) {
        sums.relief.since = law.relief_since;
        sums.relief.gross = {};
        sums.relief.smic = {};
        sums.relief.relief = {};
    }
    return sums;
}

ExactAmount exact_line(const CompiledLine& line, const BaseAmounts& bases) {
    ExactAmount amount;
    for (const RateOnBase& part : line.rates) amount += bases[part.base] * part.rate;
    return amount;
}

// Adds the month's relief to its sums.
void complete_sums(Payslip& slip, Money relieved) {
    ReliefSums& sums = slip.sums_after.relief;
    sums.relief += slip.general_relief;
    sums.relief_of_year += slip.general_relief;
    sums.relieved_contributions_of_year += relieved;
}

} // namespace

PayMonth::PayMonth(const PayRules& rules, const MonthReference& reference,
                   const SumsSinceJanuary& before)
    : rules_(&rules), reference_(reference), before_(sums_for(rules.law, before)) {
    for (std::size_t i = 0; i < rules.bases.size(); ++i) {
        bases_before_[i] = base_since_january(rules, rules.bases[i], before_);
    }
}

// Hourly pay x hours x (1 + increase), the first hours of each week at the first increase, rounded
// once. Hours and the month's hours are counted in 1 / (12 x legal week) of an hour, so that weeks
// turn into months exactly. The hourly pay is that of the days the gross pays, without bonuses.
Money PayMonth::overtime_pay(Money gross) const {
    if (reference_.overtime == Hours{} || reference_.weekly_hours.value_or(Hours{}) == Hours{} ||
        reference_.days == 0) {
        return {};
    }
    const Money for_hours = std::max(gross - reference_.beyond_hours, Money());
    const OvertimeLaw& overtime = rules_->law.overtime;
    const std::int64_t legal_year = rules_->law.legal_year.hundredths;
    const Int128 hours = static_cast<Int128>(reference_.overtime.hundredths) * 12 *
                         rules_->law.legal_week.hundredths;
    const Int128 first = std::min(
        hours, static_cast<Int128>(overtime.first_hours_a_week.hundredths) * legal_year);
    const Int128 month_hours = static_cast<Int128>(reference_.weekly_hours->hundredths) *
                               legal_year;
    const Int128 weighted = first * (Rate::one + overtime.first_increase.billionths()) +
                            (hours - first) * (Rate::one + overtime.further_increase.billionths());
    return Money::from_cents(static_cast<std::int64_t>(
        divide_half_away_from_zero(weighted * for_hours.cents() * rules_->law.month.days(),
                                   month_hours * Rate::one * reference_.days)));
}

Money PayMonth::overtime_deduction() const {
    const auto cents = static_cast<Int128>(rules_->overtime_deduction_per_hour.cents()) *
                       reference_.overtime.hundredths;
    return Money::from_cents(static_cast<std::int64_t>(divide_half_away_from_zero(cents, 100)));
}

PayMonth::Pay PayMonth::pay_for(Money gross) const {
    Pay pay{gross, overtime_pay(gross), {}, before_};
    const Money exempt_left = rules_->law.overtime.exempt_from_tax_a_year - before_.exempt_overtime;
    pay.exempt_overtime = std::clamp(pay.overtime, Money(), std::max(exempt_left, Money()));
    SmicAmount smic = reference_.full_smic;
    if (reference_.smic_follows_pay) smic = std::min(smic, SmicAmount::from_money(gross));
    pay.sums.gross += pay.total();
    pay.sums.ceiling += reference_.ceiling;
    pay.sums.smic += smic;
    pay.sums.exempt_overtime += pay.exempt_overtime;
    pay.sums.relief.gross += pay.total();
    pay.sums.relief.smic += smic;
    return pay;
}

BaseAmounts PayMonth::bases_for(const Pay& pay) const {
    BaseAmounts bases{};
    MonthOfPay month{pay.total(), pay.exempt_overtime, {}};
    const auto& compiled = rules_->bases;
    for (std::size_t i = 0; i < compiled.size(); ++i) {
        bases[i] = is_of_the_month(compiled[i])
                       ? base_of_the_month(*rules_, compiled[i], month)
                       : base_since_january(*rules_, compiled[i], pay.sums) - bases_before_[i];
    }
    month.employer_cover = employer_cover(bases);
    for (std::size_t i = 0; i < compiled.size(); ++i) {
        if (compiled[i].base.kind == BaseKind::employer_cover) bases[i] = month.employer_cover;
        if (compiled[i].base.kind == BaseKind::csg) bases[i] += month.employer_cover;
    }
    return bases;
}

// The employer's health and provident cover bear CSG and forfait social, so their lines come first.
Money PayMonth::employer_cover(const BaseAmounts& bases) const {
    Money cover;
    for (const CompiledLine& line : rules_->compiled) {
        if (line.cover) cover += rounded(exact_line(line, bases), Rounding::half_away_from_zero);
    }
    return cover;
}

Money PayMonth::fill_lines(Side side, const BaseAmounts& bases, LineAmounts& lines) const {
    Money total;
    for (std::size_t i = 0; i < rules_->compiled.size(); ++i) {
        const CompiledLine& line = rules_->compiled[i];
        if (line.side != side) continue;
        lines[i] = rounded(exact_line(line, bases), Rounding::half_away_from_zero);
        total += lines[i];
    }
    return total;
}

Money PayMonth::relieved_contributions(const LineAmounts& lines) const {
    Money sum;
    for (std::size_t i = 0; i < rules_->compiled.size(); ++i) {
        if (rules_->compiled[i].relieved) sum += lines[i];
    }
    return sum;
}

// Relief of the month = relief of the sums - reliefs before, never above the contributions that it
// relieves since January (CSS D241-11).
PayMonth::Relief PayMonth::relief_for(const Pay& pay, Money relieved) const {
    if (!rules_->coefficients) return {};
    const ReliefSums& sums = pay.sums.relief;
    const Coefficient coefficient = rules_->coefficients->of(sums.gross, sums.smic);
    const Money of_sums = rounded(sums.gross * as_rate(coefficient), Rounding::half_away_from_zero);
    const Money room = sums.relieved_contributions_of_year + relieved - sums.relief_of_year;
    return {coefficient, std::min(of_sums - sums.relief, room)};
}

// The reduction of employee contributions on overtime: their mean rate, within the law's limit, on
// the overtime pay, rounded once.
Money PayMonth::overtime_relief(const Pay& pay, const BaseAmounts& bases) const {
    if (pay.overtime <= Money() || pay.total() <= Money()) return {};
    ExactAmount contributions;
    for (const CompiledLine& line : rules_->compiled) {
        if (line.overtime_relieved) contributions += exact_line(line, bases);
    }
    const Int128 withheld = std::max(contributions.billionths_of_cent(), Int128{0});
    const Rate limit = rules_->law.overtime.employee_relief_at_most;
    const Int128 at_most = (pay.total() * limit).billionths_of_cent();
    if (withheld >= at_most) {
        return rounded(pay.overtime * limit, Rounding::half_away_from_zero);
    }
    const Int128 numerator = withheld * pay.overtime.cents();
    const Int128 denominator = static_cast<Int128>(pay.total().cents()) * Rate::one;
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(numerator, denominator)));
}

Money PayMonth::added_to_taxable(const LineAmounts& lines) const {
    Money sum;
    for (std::size_t i = 0; i < rules_->compiled.size(); ++i) {
        if (rules_->compiled[i].added_to_taxable) sum += lines[i];
    }
    return sum;
}

Payslip PayMonth::payslip(Money gross) const {
    const Pay pay = pay_for(gross);
    const BaseAmounts bases = bases_for(pay);
    Payslip slip;
    slip.gross = gross;
    slip.overtime_pay = pay.overtime;
    slip.exempt_overtime = pay.exempt_overtime;
    slip.employer_total = fill_lines(Side::employer, bases, slip.lines);
    const Money relieved = relieved_contributions(slip.lines);
    const Relief relief = relief_for(pay, relieved);
    slip.relief_coefficient = relief.coefficient;
    slip.general_relief = relief.of_month;
    slip.employer_overtime_deduction = overtime_deduction();
    slip.employer_cost = pay.total() + slip.employer_total - slip.general_relief -
                         slip.employer_overtime_deduction;
    slip.employee_overtime_relief = overtime_relief(pay, bases);
    slip.employee_total = fill_lines(Side::employee, bases, slip.lines) -
                          slip.employee_overtime_relief;
    slip.net_before_tax = pay.total() - slip.employee_total;
    slip.net_social = slip.net_before_tax;
    slip.net_taxable = slip.net_before_tax + added_to_taxable(slip.lines) - slip.exempt_overtime;
    slip.sums_after = pay.sums;
    complete_sums(slip, relieved);
    return slip;
}

Money PayMonth::employer_cost(Money gross) const {
    const Pay pay = pay_for(gross);
    LineAmounts lines{};
    const Money total = fill_lines(Side::employer, bases_for(pay), lines);
    const Relief relief = relief_for(pay, relieved_contributions(lines));
    return pay.total() + total - relief.of_month - overtime_deduction();
}

Money PayMonth::net_before_tax(Money gross) const {
    const Pay pay = pay_for(gross);
    const BaseAmounts bases = bases_for(pay);
    LineAmounts lines{};
    const Money total = fill_lines(Side::employee, bases, lines);
    return pay.total() - total + overtime_relief(pay, bases);
}

Coefficient PayMonth::coefficient(Money gross) const {
    if (!rules_->coefficients) return {};
    const ReliefSums sums = pay_for(gross).sums.relief;
    return rules_->coefficients->of(sums.gross, sums.smic);
}

} // namespace cae
