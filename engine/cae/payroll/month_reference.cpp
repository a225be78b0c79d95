#include "cae/payroll/month_reference.hpp"

#include <algorithm>

#include "cae/base/check.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

Money prorated_ceiling(const LawInForce& law, const MonthTerms& terms) {
    const Hours full = law.legal_week;
    const Hours week = terms.full_ceiling ? full
                                          : std::min(terms.weekly_hours.value_or(full), full);
    const Int128 numerator = static_cast<Int128>(law.ceiling.cents()) * week.hundredths *
                             terms.days_employed;
    const Int128 denominator = static_cast<Int128>(law.legal_week.hundredths) * law.month.days();
    return Money::from_cents(
        static_cast<std::int64_t>(divide_half_away_from_zero(numerator, denominator)));
}

SmicAmount exact_smic(Int128 numerator, Int128 denominator) {
    const Int128 units = numerator * SmicAmount::units_per_cent;
    CAE_INVARIANT(units % denominator == 0);
    return SmicAmount::from_units(static_cast<std::int64_t>(units / denominator));
}

SmicAmount share_of_pay(SmicAmount whole, const MonthTerms& terms) {
    const Int128 numerator = static_cast<Int128>(whole.units()) * terms.pay_due.cents();
    return SmicAmount::from_units(
        static_cast<std::int64_t>(divide_half_away_from_zero(numerator, terms.whole_pay.cents())));
}

SmicAmount overtime_smic(const LawInForce& law, const MonthTerms& terms) {
    const auto numerator = static_cast<Int128>(law.smic_hour_relief.cents()) *
                           terms.overtime.hundredths;
    return exact_smic(numerator, 100);
}

} // namespace

SmicAmount minimum_wage(const LawInForce& law, Money hourly, const MonthTerms& terms) {
    const Hours week = terms.weekly_hours.value_or(law.legal_week);
    const std::int64_t weeks_a_year = law.legal_year.hundredths / law.legal_week.hundredths;
    const Int128 of_month = static_cast<Int128>(hourly.cents()) * week.hundredths * weeks_a_year;
    if (terms.whole_pay > Money()) {
        return share_of_pay(exact_smic(of_month, Int128{100} * 12), terms);
    }
    const Int128 numerator = of_month * terms.days_employed;
    return exact_smic(numerator, static_cast<Int128>(100) * 12 * law.month.days());
}

MonthReference month_reference(const LawInForce& law, const MonthTerms& terms) {
    return {prorated_ceiling(law, terms),
            minimum_wage(law, law.smic_hour_relief, terms) + overtime_smic(law, terms),
            !terms.weekly_hours && terms.relief_reference == ReliefReference::equivalent_hours,
            terms.weekly_hours,
            terms.overtime,
            terms.beyond_hours,
            terms.days_employed,
            terms.pay_due,
            terms.whole_pay};
}

} // namespace cae
