// What a month is measured against, and the sums since January that it leaves.
#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

class SumFigures {
public:
    SumFigures(const MemberMonth& member, const PayAgain& pay, Figures& figures)
        : member_(member), pay_(pay), before_(pay.before()), after_(pay.after()),
          figures_(figures) {}

    void add_all() {
        add_ceiling();
        add_smic();
        add_exempt_overtime();
        add_cover_as_pay();
        add_sums();
        add_relief_sums();
    }

private:
    Explanation& add(const char* name, Quantity value, Formula formula,
                     RoundingUsed rounding = RoundingUsed::none) {
        return figures_.add(name, FigureKind::detail, value, formula, rounding);
    }

    // {before} + {terms} of amounts that the month adds.
    void add_sum(const char* name, Money value, std::vector<Term> terms) {
        add(name, value, Formula::sum).terms = std::move(terms);
    }

    void add_working_time(Explanation& figure) const {
        const auto& week = pay_.month.reference().weekly_hours;
        if (week) figure.terms.push_back(given("weekly_hours", *week));
        add_days(figure);
    }

    void add_days(Explanation& figure) const {
        figure.terms.push_back(given("days_employed", Days{member_.record.days_employed}));
        const int absent = member_.record.days_employed - pay_.record.terms.days_employed;
        const VariableElements& variable = pay_.record.variable;
        const bool is_unpaid = absent != 0 && variable.sick_pay == Money();
        const int sick = is_unpaid ? variable.sick_days : 0;
        if (absent != sick) figure.terms.push_back(given("absence_days", Days{absent - sick}));
        if (sick != 0) figure.terms.push_back(given("unpaid_sick_days", Days{sick}));
        figure.terms.push_back(given("days_of_month", Days{member_.closed().month.days()}));
    }

    void add_ceiling() {
        Explanation& ceiling = add("ceiling_of_month", pay_.month.reference().ceiling,
                                   Formula::month_ceiling, RoundingUsed::once);
        const bool is_full = pay_.record.terms.full_ceiling;
        is_full ? add_days(ceiling) : add_working_time(ceiling);
        member_.law.number("securite_sociale.plafond_mensuel", ceiling.parameters);
        member_.law.number("duree_legale.heures_hebdomadaires", ceiling.parameters);
        if (!pay_.month.reference().weekly_hours) {
            ceiling.choices = {Choice::ceiling_of_unmeasured_time};
        }
        if (is_full) ceiling.choices = {Choice::full_ceiling_of_part_time};
    }

    void add_smic() {
        const MonthReference& reference = pay_.month.reference();
        const SmicAmount of_month = SmicAmount::from_units(after_.smic.units() -
                                                           before_.smic.units());
        Explanation& smic = add("smic_of_month", of_month,
                                reference.smic_follows_pay ? Formula::month_smic_following_pay
                                                           : Formula::month_smic);
        add_working_time(smic);
        if (reference.whole_pay != Money()) {
            smic.formula = Formula::month_smic_of_pay_due;
            smic.terms.push_back(given("pay_due", reference.pay_due));
            smic.terms.push_back(given("whole_pay", reference.whole_pay));
        }
        if (reference.smic_follows_pay) {
            smic.terms.push_back(given("gross", pay_.record.gross));
            smic.terms.push_back(given("full_smic", reference.full_smic));
        }
        if (reference.overtime != Hours{}) {
            smic.terms.push_back(given("overtime_hours", reference.overtime));
        }
        for (const char* id : {"smic.horaire_reduction_generale", "duree_legale.heures_annuelles",
                               "duree_legale.heures_hebdomadaires"}) {
            member_.law.number(id, smic.parameters);
        }
        if (!reference.weekly_hours) {
            smic.choices = {reference.smic_follows_pay ? Choice::relief_reference_equivalent_hours
                                                       : Choice::relief_reference_full};
        }
    }

    void add_exempt_overtime() {
        Explanation& exempt = add("exempt_overtime", pay_.slip.exempt_overtime,
                                  Formula::exempt_overtime);
        exempt.terms = {given("overtime_pay", pay_.record.overtime_pay),
                        given("exempt_overtime_before", before_.exempt_overtime)};
        const Money structural = pay_.slip.structural_overtime;
        if (structural != Money()) exempt.terms.push_back(given("structural_overtime", structural));
        member_.law.number("heures_supplementaires.plafond_exonere_impot", exempt.parameters);
    }

    // Few contracts have so much cover that some of it is pay.
    void add_cover_as_pay() {
        if (before_.cover.as_pay == Money() && after_.cover.as_pay == Money()) return;
        Explanation& as_pay = add("cover_as_pay", cover_as_pay_of(pay_), Formula::cover_as_pay,
                                  RoundingUsed::once);
        as_pay.terms = {given("cover_sum", after_.cover.employer),
                        given("cover_ceilings", after_.cover.ceilings),
                        given("cover_pay", after_.cover.pay),
                        given("cover_as_pay_before", before_.cover.as_pay)};
        for (const char* part :
             {"part_du_plafond", "part_de_la_remuneration", "maximum_du_plafond"}) {
            member_.law.number(std::string("prevoyance_complementaire.") + part, as_pay.parameters);
        }
    }

    std::vector<Term> pay_after(const char* before, Money amount) const {
        std::vector<Term> terms{plus(before, amount), plus("gross", pay_.record.gross),
                                plus("overtime_pay", pay_.record.overtime_pay)};
        const Money as_pay = cover_as_pay_of(pay_);
        if (as_pay != Money()) terms.push_back(plus("cover_as_pay", as_pay));
        return terms;
    }

    void add_sums() {
        add_sum("pay_since_january", after_.gross, pay_after("pay_before", before_.gross));
        add_sum("ceiling_since_january", after_.ceiling,
                {plus("ceiling_before", before_.ceiling),
                 plus("ceiling_of_month", pay_.month.reference().ceiling)});
        add_smic_sum("smic_since_january", after_.smic, "smic_before", before_.smic);
        add_sum("exempt_overtime_since_january", after_.exempt_overtime,
                {plus("exempt_overtime_before", before_.exempt_overtime),
                 plus("exempt_overtime", pay_.slip.exempt_overtime)});
    }

    void add_smic_sum(const char* name, SmicAmount value, const char* name_before,
                      SmicAmount before) {
        add(name, value, Formula::sum).terms = {
            {name_before, before, Sign::plus},
            {"smic_of_month", SmicAmount::from_units(value.units() - before.units()), Sign::plus}};
    }

    void add_relief_sums() {
        const ReliefSums& before = before_.relief;
        const ReliefSums& after = after_.relief;
        add_sum("relief_pay_since", after.gross, pay_after("relief_pay_before", before.gross));
        add_smic_sum("relief_smic_since", after.smic, "relief_smic_before", before.smic);
        add_sum("relief_since", after.relief,
                {plus("relief_before", before.relief),
                 plus("general_relief", pay_.record.general_relief)});
        add_sum("relief_of_year", after.relief_of_year,
                {plus("relief_of_year_before", before.relief_of_year),
                 plus("general_relief", pay_.record.general_relief)});
        add_relieved_contributions();
    }

    void add_relieved_contributions() {
        Money sum;
        std::vector<Term> terms;
        for (std::size_t i = 0; i < pay_.rules().lines.size(); ++i) {
            if (!pay_.rules().compiled[i].relieved) continue;
            sum += pay_.record.lines[i];
            terms.push_back(plus(pay_.rules().lines[i].name(), pay_.record.lines[i]));
        }
        add_sum("relieved_contributions", sum, std::move(terms));
        add_sum(
            "relieved_contributions_since_january", after_.relief.relieved_contributions_of_year,
            {plus("relieved_contributions_before", before_.relief.relieved_contributions_of_year),
             plus("relieved_contributions", sum)});
    }

    const MemberMonth& member_;
    const PayAgain& pay_;
    const SumsSinceJanuary& before_;
    const SumsSinceJanuary& after_;
    Figures& figures_;
};

} // namespace

void add_sum_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures) {
    SumFigures(member, pay, figures).add_all();
}

} // namespace cae
