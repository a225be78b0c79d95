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
                                : SumsSinceJanuary{law.month.year(), {}, {}, {}, {}, {}, {}};
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

Int128 product(Int128 a, Int128 b) {
    Int128 result = 0;
    if (__builtin_mul_overflow(a, b, &result)) throw MoneyOverflow();
    return result;
}

// a x b / (c x d), rounded once.
Money rounded_share(Int128 a, Int128 b, Int128 c, Int128 d) {
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(product(a, b), product(c, d))));
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
    if (reference.weekly_hours) {
        hours_ = hours_of_month(rules.law, *reference.weekly_hours, reference.overtime);
        weighted_ = weighted_hours(rules.law, hours_);
    }
    for (std::size_t i = 0; i < rules.bases.size(); ++i) {
        bases_before_[i] = base_since_january(rules, rules.bases[i], before_);
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
Money PayMonth::overtime_deduction() const {
    const LawInForce& law = rules_->law;
    if (!reference_.weekly_hours || is_part_time(law, *reference_.weekly_hours)) return {};
    const Share share = paid_share();
    const Int128 hours = hours_.structural * share.part + hours_.more * share.whole;
    const Int128 unit = Int128{100} * 12 * law.legal_week.hundredths * share.whole;
    return Money::from_cents(static_cast<std::int64_t>(
        divide_half_away_from_zero(hours * rules_->overtime_deduction_per_hour.cents(), unit)));
}

PayMonth::Pay PayMonth::pay_for(Money gross) const {
    Pay pay{gross, overtime_pay(gross), structural_overtime(gross), {}, before_};
    const Money exempt_left = rules_->law.overtime.exempt_from_tax_a_year - before_.exempt_overtime;
    pay.exempt_overtime = std::clamp(pay.beyond_legal_week(), Money(),
                                     std::max(exempt_left, Money()));
    SmicAmount smic = reference_.full_smic;
    if (reference_.smic_follows_pay) smic = std::min(smic, SmicAmount::from_money(gross));
    pay.sums.gross += pay.total();
    pay.sums.ceiling += reference_.ceiling;
    pay.sums.smic += smic;
    pay.sums.exempt_overtime += pay.exempt_overtime;
    pay.sums.relief.gross += pay.total();
    pay.sums.relief.smic += smic;
    count_cover(pay);
    return pay;
}

// The cover's price counts no cover that is pay, so that it is known before.
void PayMonth::count_cover(Pay& pay) const {
    CoverSums& sums = pay.sums.cover;
    pay.employer_cover = employer_cover(pay);
    sums.employer += pay.employer_cover;
    sums.ceilings += rules_->law.ceiling;
    sums.pay += pay.total();
    sums.as_pay = cae::cover_as_pay(rules_->law, sums);
    pay.cover_as_pay = sums.as_pay - before_.cover.as_pay;
    pay.sums.gross += pay.cover_as_pay;
    pay.sums.relief.gross += pay.cover_as_pay;
}

// What is pay of the employer's cover is in the sums; the rest bears CSG and forfait social.
Money PayMonth::base_for(const Pay& pay, std::size_t base) const {
    const CompiledBase& compiled = rules_->bases[base];
    const Money cover = pay.employer_cover - pay.cover_as_pay;
    if (is_of_the_month(compiled)) {
        return base_of_the_month(*rules_, compiled, {pay.total(), pay.exempt_overtime, cover});
    }
    const Money of_pay = base_since_january(*rules_, compiled, pay.sums) - bases_before_[base];
    return compiled.base.kind == BaseKind::csg ? of_pay + cover : of_pay;
}

BaseAmounts PayMonth::bases_for(const Pay& pay) const {
    BaseAmounts bases{};
    for (std::size_t i = 0; i < rules_->bases.size(); ++i) bases[i] = base_for(pay, i);
    return bases;
}

Money PayMonth::employer_cover(const Pay& pay) const {
    Money cover;
    for (const CompiledLine& line : rules_->compiled) {
        if (!line.cover) continue;
        ExactAmount price;
        for (const RateOnBase& part : line.rates) price += base_for(pay, part.base) * part.rate;
        cover += rounded(price, Rounding::half_away_from_zero);
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
    if (pay.beyond_legal_week() <= Money() || pay.contributory() <= Money()) return {};
    ExactAmount contributions;
    for (const CompiledLine& line : rules_->compiled) {
        if (line.overtime_relieved) contributions += exact_line(line, bases);
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
    slip.structural_overtime = pay.structural;
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
