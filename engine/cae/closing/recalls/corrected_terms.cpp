#include "cae/closing/recalls/internal/corrected_terms.hpp"

#include <algorithm>

#include "cae/closing/pay/member_leave.hpp"
#include "cae/closing/pay/pay_terms.hpp"

namespace cae {
namespace {

template <class T>
void replace(T& value, const std::optional<T>& by) {
    if (by) value = *by;
}

bool has_health_cover(const std::vector<Cover>& covers) {
    return std::any_of(covers.begin(), covers.end(),
                       [](const Cover& cover) { return cover.kind == CoverKind::health; });
}

// A sealed profile keeps the covers, not the waiver: whoever was offered a health cover and has
// none had waived it.
bool had_waived(const Cooperative& cooperative, const PayProfile& profile, Date day) {
    return has_health_cover(covers_of(cooperative, profile.category, false, day)) &&
           !has_health_cover(profile.covers);
}

void correct_covers(const Cooperative& cooperative, const PayCorrection& correction,
                    PayProfile& profile) {
    const Category category = correction.category.value_or(profile.category);
    if (category == profile.category && !correction.cover_waiver) return;
    const Date day = correction.month.last_day();
    const bool waives = correction.cover_waiver ? *correction.cover_waiver
                                                : had_waived(cooperative, profile, day);
    profile.category = category;
    profile.covers = covers_of(cooperative, category, waives, day);
}

// As the closing does with a pay sheet.
void follow_absence(Money monthly_pay, int days, const PayCorrection& correction,
                    CorrectedTerms& corrected) {
    const Absence& absence = corrected.absence;
    MonthTerms& terms = corrected.terms;
    const int present = days - absence.unpaid_days;
    const bool is_paid = absence.sick_pay > Money();
    terms.days_employed = is_paid ? present : present - absence.sick_days;
    terms.pay_due = terms.whole_pay = {};
    if (!is_paid || monthly_pay == Money()) return;
    terms.whole_pay = monthly_pay;
    terms.pay_due = fixed_part_due(monthly_pay, present - absence.sick_days, correction.month) +
                    absence.sick_pay;
}

void correct_absence(const Member& member, const PayCorrection& correction,
                     CorrectedTerms& corrected) {
    const Absence before = corrected.absence;
    replace(corrected.absence.unpaid_days, correction.absence_days);
    replace(corrected.absence.sick_days, correction.sick_days);
    replace(corrected.absence.sick_kind, correction.sick_kind);
    replace(corrected.absence.sick_pay, correction.sick_pay);
    if (corrected.absence == before || !corrected.terms.weekly_hours) return;
    const Money* monthly_pay = member.fixed_part.on(correction.month.last_day());
    follow_absence(monthly_pay != nullptr ? *monthly_pay : Money(),
                   days_under_contract(corrected.terms, before), correction, corrected);
}

} // namespace

CorrectedTerms corrected_terms(const Cooperative& cooperative, const Member& member,
                               const SettledPay& pay, const PayCorrection& correction) {
    CorrectedTerms corrected{pay.profile, pay.terms, pay.gross, pay.absence};
    correct_absence(member, correction, corrected);
    replace(corrected.gross, correction.gross);
    replace(corrected.profile.headcount, correction.headcount);
    replace(corrected.profile.accident_rate, correction.accident_rate);
    replace(corrected.profile.mobility_rate, correction.mobility_rate);
    replace(corrected.terms.days_employed, correction.days_employed);
    replace(corrected.terms.overtime, correction.overtime);
    replace(corrected.terms.relief_reference, correction.relief_reference);
    if (correction.weekly_hours) corrected.terms.weekly_hours = correction.weekly_hours;
    correct_covers(cooperative, correction, corrected.profile);
    return corrected;
}

} // namespace cae
