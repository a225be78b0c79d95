// Pay of hours beyond the legal week, or beyond the week of a contract below it.
#include <array>

#include "cae/explanation/internal/member_month.hpp"
#include "cae/payroll/working_hours.hpp"

namespace cae {
namespace {

constexpr std::array overtime_law{"heures_supplementaires.majoration_premieres_heures",
                                  "heures_supplementaires.premieres_heures_par_semaine",
                                  "heures_supplementaires.majoration_heures_suivantes"};
constexpr std::array complementary_law{"heures_complementaires.majoration_premieres_heures",
                                       "heures_complementaires.part_premieres_heures",
                                       "heures_complementaires.majoration_heures_suivantes"};

bool is_complementary(const PayAgain& pay) {
    const auto& week = pay.month.reference().weekly_hours;
    return week && is_part_time(pay.rules().law, *week);
}

void cite(const MemberMonth& member, const std::array<const char*, 3>& increases,
          Explanation& figure) {
    for (const char* id : increases) member.law.number(id, figure.parameters);
    for (const char* id : {"duree_legale.heures_annuelles", "duree_legale.heures_hebdomadaires"}) {
        member.law.number(id, figure.parameters);
    }
}

// What the gross pays of a whole month, where it is not all of it.
void add_paid_share(const MemberMonth& member, const PayAgain& pay, Explanation& figure) {
    const MonthTerms& terms = pay.record.terms;
    if (terms.whole_pay != Money()) {
        figure.terms.push_back(given("pay_due", terms.pay_due));
        figure.terms.push_back(given("whole_pay", terms.whole_pay));
    } else if (terms.days_employed != member.closed().month.days()) {
        figure.terms.push_back(given("days_paid", Days{terms.days_employed}));
        figure.terms.push_back(given("days_of_month", Days{member.closed().month.days()}));
    }
}

void add_structural(const MemberMonth& member, const PayAgain& pay, const std::vector<Term>& beside,
                    Figures& figures) {
    if (pay.slip.structural_overtime == Money()) return;
    Explanation& figure = figures.add("structural_overtime", FigureKind::detail,
                                      pay.slip.structural_overtime, Formula::structural_overtime,
                                      RoundingUsed::once);
    figure.terms = {given("gross", pay.record.gross),
                    given("weekly_hours", *pay.month.reference().weekly_hours)};
    figure.terms.insert(figure.terms.end(), beside.begin(), beside.end());
    cite(member, overtime_law, figure);
}

} // namespace

void add_overtime_pay(const MemberMonth& member, const PayAgain& pay,
                      const std::vector<Term>& beside, Figures& figures) {
    const PayRecord& record = pay.record;
    const bool complementary = is_complementary(pay);
    Explanation& overtime = figures.add(
        "overtime_pay", FigureKind::pay, record.overtime_pay,
        complementary ? Formula::complementary_pay : Formula::overtime_pay, RoundingUsed::once);
    overtime.terms = {given("gross", record.gross),
                      given("overtime_hours", pay.month.reference().overtime)};
    overtime.terms.insert(overtime.terms.end(), beside.begin(), beside.end());
    add_paid_share(member, pay, overtime);
    if (const auto& week = pay.month.reference().weekly_hours) {
        overtime.terms.push_back(given("weekly_hours", *week));
    }
    cite(member, complementary ? complementary_law : overtime_law, overtime);
    if (pay.month.reference().overtime != Hours{}) overtime.documents = pay_sheet_of(member);
    add_structural(member, pay, beside, figures);
}

void add_overtime_deduction(const MemberMonth& member, const PayAgain& pay, Figures& figures) {
    const bool none = is_complementary(pay);
    Explanation& figure = figures.add(
        "employer_overtime_deduction", FigureKind::pay, pay.record.employer_overtime_deduction,
        none ? Formula::no_overtime_deduction : Formula::overtime_deduction,
        none ? RoundingUsed::none : RoundingUsed::once);
    const int headcount = pay.rules().profile.headcount;
    figure.terms = {given("overtime_hours", pay.month.reference().overtime),
                    given("headcount", Staff{headcount})};
    if (pay.slip.structural_overtime != Money()) {
        figure.terms.push_back(given("weekly_hours", *pay.month.reference().weekly_hours));
        add_paid_share(member, pay, figure);
        member.law.number("duree_legale.heures_annuelles", figure.parameters);
        member.law.number("duree_legale.heures_hebdomadaires", figure.parameters);
    }
    member.law.amount_for("heures_supplementaires.deduction_patronale", headcount,
                          figure.parameters);
}

} // namespace cae
