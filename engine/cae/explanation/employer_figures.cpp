// The employer's side: its lines, the general relief and the cost.
#include <algorithm>

#include "cae/explanation/internal/member_month.hpp"
#include "cae/money/rounding.hpp"
#include "cae/payroll/relief_split.hpp"

namespace cae {
namespace {

class EmployerFigures {
public:
    EmployerFigures(const MemberMonth& member, const PayAgain& pay, Figures& figures)
        : member_(member), pay_(pay), record_(pay.record), sums_(pay.after().relief),
          figures_(figures) {}

    void add_all() {
        add_lines(member_, pay_, Side::employer, figures_);
        add("employer_total", record_.employer_total, Formula::sum).terms = terms_of_lines(
            pay_, Side::employer);
        add_coefficient();
        add_relief();
        add_split();
        add_overtime_deduction(member_, pay_, figures_);
        add_cost();
    }

private:
    Explanation& add(const char* name, Quantity value, Formula formula,
                     RoundingUsed rounding = RoundingUsed::none) {
        return figures_.add(name, FigureKind::pay, value, formula, rounding);
    }

    void add_coefficient() {
        const auto& coefficients = pay_.rules().coefficients;
        Explanation& figure = add("relief_coefficient", record_.relief_coefficient,
                                  coefficients ? Formula::relief_coefficient : Formula::no_relief,
                                  coefficients ? RoundingUsed::four_decimals : RoundingUsed::none);
        member_.law.relief(pay_.rules().profile.headcount, figure.parameters);
        if (!coefficients) return;
        const ReliefFormula& formula = pay_.rules().law.relief;
        const Rate delta = coefficients->highest() - formula.minimum;
        figure.terms = {given("relief_pay_since", sums_.gross),
                        given("relief_smic_since", sums_.smic),
                        given("delta_used", Multiple{delta})};
        const Rate* of_law = value_for(formula.delta, pay_.rules().profile.headcount);
        if (of_law != nullptr && delta < *of_law) {
            figure.choices.push_back(Choice::relief_lowered_to_own_rates);
        }
        add_reference_choices(figure);
    }

    void add_reference_choices(Explanation& figure) const {
        const LawInForce& law = pay_.rules().law;
        if (!pay_.month.reference().weekly_hours) {
            figure.choices.push_back(pay_.month.reference().smic_follows_pay
                                         ? Choice::relief_reference_equivalent_hours
                                         : Choice::relief_reference_full);
        }
        if (law.relief_since != law.month.january()) {
            figure.choices.push_back(Choice::relief_sums_of_version);
        }
    }

    // The reliefs before are those of the sums before: the month's is what is missing to the whole.
    void add_relief() {
        const ReliefSums& before = pay_.before().relief;
        const Money of_sums = rounded(sums_.gross * as_rate(record_.relief_coefficient),
                                      Rounding::half_away_from_zero);
        const Money room = sums_.relieved_contributions_of_year - before.relief_of_year;
        const bool capped = pay_.rules().coefficients && of_sums - before.relief > room;
        const Formula formula = !pay_.rules().coefficients ? Formula::no_relief
                                : capped                   ? Formula::relief_capped
                                                           : Formula::general_relief;
        Explanation& figure = add("general_relief", record_.general_relief, formula,
                                  RoundingUsed::once);
        if (capped) {
            figure.terms = {
                plus("relieved_contributions_since_january", sums_.relieved_contributions_of_year),
                minus("relief_of_year_before", before.relief_of_year)};
        } else if (formula == Formula::general_relief) {
            figure.terms = {given("relief_pay_since", sums_.gross),
                            given("relief_coefficient", record_.relief_coefficient),
                            plus("relief_of_sums", of_sums), minus("relief_before", before.relief),
                            given("relief_room", room)};
        }
    }

    void add_split() {
        const auto parts = relief_by_collector(pay_.rules(), record_.general_relief);
        if (parts.empty()) return;
        Explanation& urssaf = add("general_relief_urssaf", parts.at(collector_urssaf),
                                  Formula::relief_of_urssaf, RoundingUsed::once);
        urssaf.terms = {given("general_relief", record_.general_relief)};
        member_.law.relief(pay_.rules().profile.headcount, urssaf.parameters);
        for (const ContributionInForce& line : pay_.rules().law.contributions) {
            if (line.collector != collector_pension) continue;
            const bool relieved = std::any_of(line.parts.begin(), line.parts.end(),
                                              [](const auto& part) { return part.relieved; });
            if (!relieved) continue;
            member_.law.line(line.id, Side::employer, pay_.rules().profile, urssaf.parameters);
        }
        add("general_relief_retraite", parts.at(collector_pension), Formula::relief_of_pension,
            RoundingUsed::rest_of_the_rounded)
            .terms = {plus("general_relief", record_.general_relief),
                      minus("general_relief_urssaf", parts.at(collector_urssaf))};
    }

    void add_cost() {
        add("employer_cost", record_.employer_cost, Formula::sum).terms = {
            plus("gross", record_.gross), plus("overtime_pay", record_.overtime_pay),
            plus("employer_total", record_.employer_total),
            minus("general_relief", record_.general_relief),
            minus("employer_overtime_deduction", record_.employer_overtime_deduction)};
    }

    const MemberMonth& member_;
    const PayAgain& pay_;
    const PayRecord& record_;
    const ReliefSums& sums_;
    Figures& figures_;
};

} // namespace

void add_employer_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures) {
    EmployerFigures(member, pay, figures).add_all();
}

} // namespace cae
