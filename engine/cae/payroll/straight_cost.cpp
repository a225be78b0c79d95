#include "cae/payroll/straight_cost.hpp"

#include <algorithm>

#include "cae/payroll/line_amounts.hpp"

namespace cae {

bool StraightCost::is_for(const PayMonth& month) {
    return month.reference().overtime == Hours{} && month.rules().tables.straight_employer_bases;
}

StraightCost::StraightCost(const PayMonth& month, std::int64_t gross)
    : month_(&month), gross_(gross) {
    if (month.reference().smic_follows_pay) {
        low_ = month.reference().full_smic.units() / SmicAmount::units_per_cent + 1;
        gross_ = std::max(gross, low_);
    }
    fill();
}

// Bases since January rise between their bounds; those of the month up to theirs.
void StraightCost::fill() {
    const PayTables& tables = month_->rules().tables;
    const BaseRow* const rows = tables.bases.data();
    const BaseBounds* const all_bounds = month_->bounds().data();
    const Money since = month_->before().gross + Money::from_cents(gross_);
    for (const std::uint32_t base : tables.employer.bases.slices) {
        const BaseBounds& bounds = all_bounds[base];
        put(base, slice(since, bounds).cents(), slope_of_slice(rows[base], bounds));
    }
    const PaySums sums{since, since, {}};
    for (const std::uint32_t base : tables.employer.bases.since_january) {
        const BaseBounds& bounds = all_bounds[base];
        const Money amount = amount_within(rows[base], bounds, sums, Rate());
        put(base, amount.cents(), slope_of_slice(rows[base], bounds));
    }
    for (const std::uint32_t base : tables.employer.bases.of_month) {
        const std::int64_t amount = rows[base].amount.cents();
        const bool rises = rows[base].shape == BaseShape::capped && !has_passed(amount);
        put(base, rises ? gross_ : amount, rises ? 1 : 0);
    }
}

void StraightCost::put(std::uint32_t base, std::int64_t amount, std::int64_t rise) {
    amounts_.put(base, amount);
    rises_.put(base, rise);
}

std::int64_t StraightCost::slope_of_slice(const BaseRow& row, const BaseBounds& bounds) {
    if (row.unbounded) return 1;
    const std::int64_t before = month_->before().gross.cents();
    const std::int64_t low = bounds.low.cents() - before;
    const bool begun = row.shape == BaseShape::slice ? has_passed(low) : has_jumped(low);
    return begun && !has_passed(bounds.high.cents() - before) ? 1 : 0;
}

// Whether pay has reached a place where a base bends: there the stretch ends, the place included.
bool StraightCost::has_passed(std::int64_t place) {
    const bool passed = gross_ >= place;
    if (passed) {
        low_ = std::max(low_, place);
    } else {
        high_ = std::min(high_, place);
    }
    return passed;
}

// Whether pay is above a place beyond which a base appears at once.
bool StraightCost::has_jumped(std::int64_t place) {
    const bool jumped = gross_ > place;
    if (jumped) {
        low_ = std::max(low_, place + 1);
    } else {
        high_ = std::min(high_, place);
    }
    return jumped;
}

Stretch StraightCost::unrounded() const {
    Stretch line{gross_, Rate::one * gross_, Rate::one, low_, high_};
    for (const BaseWeight& weight : month_->rules().tables.employer_weights.bases) {
        line.amount += weight.rate * amounts_[weight.base];
        line.slope += weight.rate * rises_[weight.base];
    }
    return line;
}

Money StraightCost::amount_at(std::uint32_t base, std::int64_t gross) const {
    return Money::from_cents(amounts_[base] + rises_[base] * (gross - gross_));
}

Money StraightCost::employer_cover(std::int64_t gross) {
    const Money cover = price_of_covers(month_->rules().tables,
                                        [&](std::uint32_t base) { return amount_at(base, gross); });
    most_cover_ = std::max(most_cover_, cover);
    return cover;
}

SomeBases StraightCost::bases_at(std::int64_t gross) {
    const PayTables& tables = month_->rules().tables;
    const BaseRow* const rows = tables.bases.data();
    const Money cover = employer_cover(gross);
    SomeBases bases;
    for (const std::uint32_t base : tables.employer.bases.slices) {
        bases.put(base, amount_at(base, gross));
    }
    for (const std::uint32_t base : tables.employer.bases.since_january) {
        bases.put(base, amount_at(base, gross));
    }
    for (const std::uint32_t base : tables.employer.bases.of_month) {
        const bool is_cover = rows[base].shape == BaseShape::employer_cover;
        bases.put(base, is_cover ? cover : amount_at(base, gross));
    }
    return bases;
}

const CoefficientStretch& StraightCost::relief_around(std::int64_t gross) {
    const Money pay = month_->before().relief.gross + Money::from_cents(gross);
    if (!relief_.has(pay)) {
        relief_ = month_->rules().coefficients->stretch_of(pay, month_->relief_smic());
    }
    return relief_;
}

// Every gross of the stretch has the month's full minimum wage.
Coefficient StraightCost::coefficient(Money gross) {
    if (!month_->rules().coefficients) return {};
    const Money pay = month_->before().relief.gross + gross;
    const CoefficientStretch& around = relief_around(gross.cents());
    return around.has(pay) ? around.coefficient
                           : month_->rules().coefficients->of(pay, month_->relief_smic());
}

// How much the relief of the sums rises with the next cent, at one coefficient.
Money StraightCost::relief_of_next(Money gross, Coefficient coefficient) const {
    constexpr std::int64_t whole = 10'000;
    const std::int64_t pay = (month_->before().relief.gross + gross).cents();
    const std::int64_t rest = (pay * coefficient.ten_thousandths + whole / 2) % whole;
    return Money::from_cents(rest + coefficient.ten_thousandths >= whole ? 1 : 0);
}

// The next cent has no higher coefficient, where the sum of pay is above zero, and no line of less.
StraightCost::Cost StraightCost::cost(Money gross) {
    const PayTables& tables = month_->rules().tables;
    const LinesTotal lines = lines_of(tables, tables.employer, bases_at(gross.cents()),
                                      DropLines());
    const Coefficient of_gross = coefficient(gross);
    const Money cost = month_->cost_of(gross, lines, of_gross);
    if (month_->before().relief.gross + gross <= Money()) return {cost, cost};
    return {cost, cost + Money::from_cents(1) - relief_of_next(gross, of_gross)};
}

} // namespace cae
