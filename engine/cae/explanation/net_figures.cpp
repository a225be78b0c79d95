// The employee's side: its lines, the nets and the withholding.
#include "cae/explanation/internal/steps_again.hpp"

namespace cae {
namespace {

class NetFigures {
public:
    NetFigures(const MemberMonth& member, const PayAgain& pay, Figures& figures)
        : member_(member), pay_(pay), record_(pay.record), figures_(figures) {}

    void add_all(const NetSettlement& settlement) {
        add_employee_side();
        add_allowances(settlement.taxed);
        add_nets();
        add_withholding(settlement.withheld_on);
    }

    void add_of_payslip() {
        add_employee_side();
        add_nets();
    }

private:
    Explanation& add(const char* name, Quantity value, Formula formula,
                     RoundingUsed rounding = RoundingUsed::none) {
        return figures_.add(name, FigureKind::pay, value, formula, rounding);
    }

    void add_employee_side() {
        add_lines(member_, pay_, Side::employee, figures_);
        add_overtime_relief();
        add_employee_total();
    }

    void add_overtime_relief() {
        Explanation& figure = add("employee_overtime_relief", record_.employee_overtime_relief,
                                  Formula::overtime_relief, RoundingUsed::once);
        figure.terms = {given("overtime_pay", record_.overtime_pay), given("gross", record_.gross)};
        const Money structural = pay_.slip.structural_overtime;
        if (structural != Money()) figure.terms.push_back(given("structural_overtime", structural));
        const Money as_pay = cover_as_pay_of(pay_);
        if (as_pay != Money()) figure.terms.push_back(given("cover_as_pay", as_pay));
        for (std::size_t i = 0; i < pay_.rules().lines.size(); ++i) {
            if (!pay_.rules().compiled[i].overtime_relieved) continue;
            for (const RateOnBase& part : pay_.rules().compiled[i].rates) {
                figure.terms.push_back({name_of(pay_.rules().bases[part.base]),
                                        pay_.bases[part.base], Sign::named, part.rate});
            }
        }
        member_.law.number("heures_supplementaires.reduction_salariale_maximale",
                           figure.parameters);
    }

    void add_employee_total() {
        Explanation& total = add("employee_total", record_.employee_total, Formula::sum);
        total.terms = terms_of_lines(pay_, Side::employee);
        total.terms.push_back(minus("employee_overtime_relief", record_.employee_overtime_relief));
    }

    static void add_if_any(const char* name, Money amount, Explanation& figure) {
        if (amount != Money()) figure.terms.push_back(plus(name, amount));
    }

    // What social security has paid for the member: paid on with the net.
    void add_allowances(const TaxedAllowances& now) {
        const VariableElements& variable = record_.variable;
        add_variable(
            member_, "allowances_gross", variable.allowances.gross,
            [](const PaySheetRow& row) { return row.variable.allowances.gross; }, figures_);
        add_variable(
            member_, "allowances_net", variable.allowances.net,
            [](const PaySheetRow& row) { return row.variable.allowances.net; }, figures_);
        const bool is_taxed = variable.allowances.gross != Money();
        Explanation& taxed = figures_.add("taxed_allowances",
                                          is_taxed ? FigureKind::pay : FigureKind::detail,
                                          now.amount, Formula::nothing_given);
        if (is_taxed) explain_taxed(now, taxed);
    }

    // The deductible CSG of all of them comes off first, rounded by itself.
    void explain_taxed(const TaxedAllowances& now, Explanation& taxed) const {
        const DailyAllowances& allowances = record_.variable.allowances;
        if (allowances.kind == AllowanceKind::long_illness) {
            taxed.formula = Formula::allowances_not_taxed;
            taxed.terms = {given("allowances_gross", allowances.gross)};
            return;
        }
        const bool accident = allowances.kind == AllowanceKind::accident;
        const Sign sign = accident ? Sign::named : Sign::plus;
        taxed.formula = accident ? Formula::taxed_allowances_of_accident
                                 : Formula::taxed_allowances;
        taxed.rounding = accident ? RoundingUsed::once : RoundingUsed::none;
        taxed.terms = {{"allowances_gross", allowances.gross, sign},
                       {"allowances_csg", now.csg, accident ? Sign::named : Sign::minus}};
        member_.law.number("indemnites_journalieres.csg_deductible", taxed.parameters);
        if (!accident) return;
        taxed.terms.push_back({"allowances_less_csg", now.less_csg, Sign::plus,
                               pay_.rules().law.daily_allowances.taxed_on_accident});
        member_.law.number("indemnites_journalieres.part_imposable_accident", taxed.parameters);
    }

    // What income tax is withheld on: the fund declares its allowances itself.
    void add_withheld_on(Money withheld_on) {
        Explanation& base = figures_.add("withheld_on", FigureKind::detail, withheld_on,
                                         Formula::sum);
        base.terms = {plus("net_taxable", record_.net_taxable)};
        add_if_any("recalled_net_taxable", record_.recalls.net_taxable, base);
        add_if_any("taxed_allowances", record_.variable.taxed_allowances, base);
    }

    void add_nets() {
        add("net_before_tax", record_.net_before_tax, Formula::sum).terms = {
            plus("gross", record_.gross), plus("overtime_pay", record_.overtime_pay),
            minus("employee_total", record_.employee_total)};
        Explanation& taxable = add("net_taxable", record_.net_taxable, Formula::sum);
        taxable.terms = {plus("net_before_tax", record_.net_before_tax)};
        for (std::size_t i = 0; i < pay_.rules().lines.size(); ++i) {
            const CompiledLine& line = pay_.rules().compiled[i];
            if (!line.added_to_taxable) continue;
            taxable.terms.push_back(plus(pay_.rules().lines[i].name(), record_.lines[i]));
        }
        taxable.terms.push_back(minus("exempt_overtime", pay_.slip.exempt_overtime));
        Explanation& social = add("net_social", record_.net_social, Formula::sum);
        social.terms = {plus("net_before_tax", record_.net_before_tax)};
        add_if_any("allowances_net", record_.variable.allowances.net, social);
    }

    void add_withholding(Money withheld_on) {
        const bool own = record_.withholding.origin == WithholdingRateOrigin::own;
        Explanation& rate = add("withholding_rate", record_.withholding.rate,
                                own ? Formula::own_rate : Formula::rate_of_grid);
        if (own) {
            cite_own_rate(rate);
        } else {
            rate.terms = {given("withheld_on", withheld_on)};
            member_.law.grid_row(member_.closed().payment_day, withheld_on, rate.parameters);
        }
        add("withholding", record_.withholding.amount, Formula::withholding, RoundingUsed::once)
            .terms = {given("withheld_on", withheld_on),
                      given("withholding_rate", record_.withholding.rate)};
        add_withheld_on(withheld_on);
    }

    // Of the pay sheet when it has one, else of the contract.
    void cite_own_rate(Explanation& rate) const {
        const PaySheetRow* row = sheet_row_of(member_);
        if (row != nullptr && row->withholding_rate) rate.documents = pay_sheet_of(member_);
        if (!rate.documents.empty() || member_.contract == nullptr) return;
        const Dated<Rate>& rates = member_.contract->withholding_rate;
        const auto* version = rates.version_on(member_.closed().month.last_day());
        if (version == nullptr || *version->value != record_.withholding.rate) return;
        rate.parameters = {by_contract("withholding_rate", {version->value->billionths() * 100},
                                       Unit::percent, version->from)};
    }

    const MemberMonth& member_;
    const PayAgain& pay_;
    const PayRecord& record_;
    Figures& figures_;
};

} // namespace

void add_net_figures(const MemberMonth& member, const PayAgain& pay,
                     const NetSettlement& settlement, Figures& figures) {
    NetFigures(member, pay, figures).add_all(settlement);
}

void add_nets_of_payslip(const MemberMonth& member, const PayAgain& pay, Figures& figures) {
    NetFigures(member, pay, figures).add_of_payslip();
}

} // namespace cae
