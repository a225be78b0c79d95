#include "cae/closing/corrected_terms.hpp"

namespace cae {
namespace {

template <class T>
void replace(T& value, const std::optional<T>& by) {
    if (by) value = *by;
}

void correct_category(const Cooperative& cooperative, const PayCorrection& correction,
                      PayProfile& profile) {
    if (!correction.category || *correction.category == profile.category) return;
    profile.category = *correction.category;
    const Rate* rate = cooperative.provident_cover_cadre.on(correction.month.last_day());
    const bool covered = profile.category == Category::cadre && rate != nullptr;
    profile.provident_cover_rate = covered ? *rate : Rate();
}

void correct_waiver(const Cooperative& cooperative, const PayCorrection& correction,
                    PayProfile& profile) {
    if (!correction.cover_waiver) return;
    const HealthCover* cover = cooperative.health_cover.on(correction.month.last_day());
    const bool covered = !*correction.cover_waiver && cover != nullptr;
    profile.health_cover_total = covered ? cover->total : Money();
    profile.health_cover_employer_share = covered ? cover->employer_share : Rate();
}

} // namespace

CorrectedTerms corrected_terms(const Cooperative& cooperative, const SettledPay& pay,
                               const PayCorrection& correction) {
    CorrectedTerms corrected{pay.profile, pay.terms, pay.gross};
    replace(corrected.gross, correction.gross);
    replace(corrected.profile.headcount, correction.headcount);
    replace(corrected.profile.accident_rate, correction.accident_rate);
    replace(corrected.profile.mobility_rate, correction.mobility_rate);
    replace(corrected.terms.days_employed, correction.days_employed);
    replace(corrected.terms.overtime, correction.overtime);
    replace(corrected.terms.relief_reference, correction.relief_reference);
    if (correction.weekly_hours) corrected.terms.weekly_hours = correction.weekly_hours;
    correct_category(cooperative, correction, corrected.profile);
    correct_waiver(cooperative, correction, corrected.profile);
    return corrected;
}

} // namespace cae
