#include "cae/payroll/working_hours.hpp"

#include <algorithm>

#include "cae/money/money.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr int months_a_year = 12;

// Hours in hundredths, written with two decimals like an amount.
std::string shown(Hours hours) { return to_string(Money::from_cents(hours.hundredths)); }

Int128 scaled(const LawInForce& law, Hours hours) {
    return static_cast<Int128>(hours.hundredths) * months_a_year * law.legal_week.hundredths;
}

Int128 of_weeks(const LawInForce& law, std::int64_t hundredths_a_week) {
    return static_cast<Int128>(hundredths_a_week) * law.legal_year.hundredths;
}

// The first hours of an increase, then the others of another one.
struct Increases {
    Int128 first_hours;
    Rate first;
    Rate further;
};

Int128 weighted(Int128 hours, const Increases& increases) {
    const Int128 first = std::min(hours, increases.first_hours);
    return first * (Rate::one + increases.first.billionths()) +
           (hours - first) * (Rate::one + increases.further.billionths());
}

Increases of_overtime(const LawInForce& law) {
    return {of_weeks(law, law.overtime.first_hours_a_week.hundredths), law.overtime.first_increase,
            law.overtime.further_increase};
}

Increases of_complementary_hours(const LawInForce& law, Int128 hours_of_contract) {
    return {hours_of_contract / law.complementary.first_hours_divisor,
            law.complementary.first_increase, law.complementary.further_increase};
}

Hours rounded_down(const LawInForce& law, Int128 scaled_hours) {
    return {static_cast<std::int64_t>(scaled_hours /
                                      (Int128{months_a_year} * law.legal_week.hundredths))};
}

Hours rounded_half_up(const LawInForce& law, Int128 scaled_hours) {
    const Int128 unit = Int128{months_a_year} * law.legal_week.hundredths;
    return {static_cast<std::int64_t>((scaled_hours + unit / 2) / unit)};
}

} // namespace

HoursTold hours_told(const LawInForce& law, Hours week, Hours more) {
    const HoursOfMonth hours = hours_of_month(law, week, more);
    const bool complementary = is_part_time(law, week);
    const Increases increases = complementary ? of_complementary_hours(law, hours.legal)
                                              : of_overtime(law);
    const Int128 increased = hours.structural + hours.more;
    const Int128 first = std::min(increased, increases.first_hours);
    return {rounded_half_up(law, hours.legal),
            {rounded_half_up(law, first), increases.first},
            {rounded_half_up(law, increased - first), increases.further},
            complementary};
}

HoursOfMonth hours_of_month(const LawInForce& law, Hours week, Hours more) {
    const std::int64_t legal = std::min(week, law.legal_week).hundredths;
    return {of_weeks(law, legal), of_weeks(law, week.hundredths - legal), scaled(law, more)};
}

WeightedHours weighted_hours(const LawInForce& law, const HoursOfMonth& hours) {
    if (hours.legal < of_weeks(law, law.legal_week.hundredths)) {
        return {0, weighted(hours.more, of_complementary_hours(law, hours.legal))};
    }
    const Increases increases = of_overtime(law);
    const Int128 structural = weighted(hours.structural, increases);
    return {structural, weighted(hours.structural + hours.more, increases) - structural};
}

SmicAmount with_increases(const LawInForce& law, Hours week, SmicAmount pay) {
    const HoursOfMonth hours = hours_of_month(law, week, {});
    if (hours.structural == 0) return pay;
    const Int128 weighted = hours.legal * Rate::one + weighted_hours(law, hours).structural;
    const Int128 plain = (hours.legal + hours.structural) * Rate::one;
    return SmicAmount::from_units(
        static_cast<std::int64_t>(divide_half_away_from_zero(weighted * pay.units(), plain)));
}

std::optional<Hours> most_hours_beyond(const LawInForce& law, Hours week) {
    if (week > law.longest_week) return std::nullopt;
    if (!is_part_time(law, week)) {
        return rounded_down(law, of_weeks(law, law.longest_week.hundredths - week.hundredths));
    }
    const Hours share = rounded_down(law, of_weeks(law, week.hundredths) /
                                              law.complementary.most_divisor);
    const Hours below_legal = rounded_down(
        law, of_weeks(law, law.legal_week.hundredths - week.hundredths) - 1);
    return std::min(share, below_legal);
}

std::optional<Problem> unlawful_hours(const LawInForce& law, const MonthTerms& terms) {
    if (!terms.weekly_hours) return std::nullopt;
    const auto most = most_hours_beyond(law, *terms.weekly_hours);
    if (!most) {
        return Problem{Rule::week_must_be_lawful,
                       {},
                       shown(*terms.weekly_hours),
                       {shown(law.longest_week)},
                       Privacy::open};
    }
    if (terms.overtime <= *most) return std::nullopt;
    return Problem{Rule::hours_must_be_lawful,
                   {},
                   shown(terms.overtime),
                   {shown(*most), shown(*terms.weekly_hours)},
                   Privacy::open};
}

} // namespace cae
