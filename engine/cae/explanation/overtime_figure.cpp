// Pay of hours beyond the week of the contract.
#include "cae/explanation/internal/member_month.hpp"

namespace cae {

void add_overtime_pay(const MemberMonth& member, const PayAgain& pay,
                      const std::vector<Term>& beside, Figures& figures) {
    const PayRecord& record = pay.record;
    Explanation& overtime = figures.add("overtime_pay", FigureKind::pay, record.overtime_pay,
                                        Formula::overtime_pay, RoundingUsed::once);
    overtime.terms = {given("gross", record.gross),
                      given("overtime_hours", pay.month.reference().overtime)};
    overtime.terms.insert(overtime.terms.end(), beside.begin(), beside.end());
    const int days = record.terms.days_employed;
    if (days != member.closed().month.days()) {
        overtime.terms.push_back(given("days_paid", Days{days}));
        overtime.terms.push_back(given("days_of_month", Days{member.closed().month.days()}));
    }
    if (const auto& week = pay.month.reference().weekly_hours) {
        overtime.terms.push_back(given("weekly_hours", *week));
    }
    for (const char* id : {"heures_supplementaires.majoration_premieres_heures",
                           "heures_supplementaires.premieres_heures_par_semaine",
                           "heures_supplementaires.majoration_heures_suivantes",
                           "duree_legale.heures_annuelles", "duree_legale.heures_hebdomadaires"}) {
        member.law.number(id, overtime.parameters);
    }
    if (pay.month.reference().overtime != Hours{}) overtime.documents = pay_sheet_of(member);
}

} // namespace cae
