// The employee's side: its lines, the nets, the withholding and what is transferred.
#include <algorithm>
#include <iterator>
#include <utility>

#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

class NetFigures {
public:
    NetFigures(const MemberMonth& member, const PayAgain& pay, Figures& figures)
        : member_(member), pay_(pay), record_(pay.record), figures_(figures) {}

    void add_all() {
        add_lines(member_, pay_, Side::employee, figures_);
        add_overtime_relief();
        add_employee_total();
        add_nets();
        add_withholding();
        add_settlement();
    }

private:
    Explanation& add(const char* name, Quantity value, Formula formula,
                     RoundingUsed rounding = RoundingUsed::none) {
        return figures_.add(name, FigureKind::pay, value, formula, rounding);
    }

    void add_overtime_relief() {
        Explanation& figure = add("employee_overtime_relief", record_.employee_overtime_relief,
                                  Formula::overtime_relief, RoundingUsed::once);
        figure.terms = {given("overtime_pay", record_.overtime_pay), given("gross", record_.gross)};
        for (std::size_t i = 0; i < pay_.rules().lines.size(); ++i) {
            if (!pay_.rules().compiled[i].overtime_relieved) continue;
            figure.terms.push_back(given(pay_.rules().lines[i].name(), record_.lines[i]));
        }
        member_.law.number("heures_supplementaires.reduction_salariale_maximale",
                           figure.parameters);
    }

    void add_employee_total() {
        Explanation& total = add("employee_total", record_.employee_total, Formula::sum);
        total.terms = terms_of_lines(pay_, Side::employee);
        total.terms.push_back(minus("employee_overtime_relief", record_.employee_overtime_relief));
    }

    void add_nets() {
        add("net_before_tax", record_.net_before_tax, Formula::sum).terms = {
            plus("gross", record_.gross), plus("overtime_pay", record_.overtime_pay),
            minus("employee_total", record_.employee_total)};
        Explanation& taxable = add("net_taxable", record_.net_taxable, Formula::sum);
        taxable.terms = {plus("net_before_tax", record_.net_before_tax)};
        for (std::size_t i = 0; i < pay_.rules().lines.size(); ++i) {
            const CompiledLine& line = pay_.rules().compiled[i];
            if (!line.added_to_taxable && !is_health_cover_of_employer(i)) continue;
            taxable.terms.push_back(plus(pay_.rules().lines[i].name(), record_.lines[i]));
        }
        taxable.terms.push_back(minus("exempt_overtime", pay_.slip.exempt_overtime));
        add("net_social", record_.net_social, Formula::sum).terms = {
            plus("net_before_tax", record_.net_before_tax)};
    }

    bool is_health_cover_of_employer(std::size_t line) const {
        const auto& rates = pay_.rules().compiled[line].rates;
        return rates.size() == 1 &&
               pay_.rules().bases[rates.front().base].base.kind == BaseKind::health_cover_employer;
    }

    void add_withholding() {
        const bool own = record_.withholding.origin == WithholdingRateOrigin::own;
        Explanation& rate = add("withholding_rate", record_.withholding.rate,
                                own ? Formula::own_rate : Formula::rate_of_grid);
        if (own) {
            cite_own_rate(rate);
        } else {
            rate.terms = {given("net_taxable", record_.net_taxable)};
            member_.law.grid_row(member_.closed().payment_day, record_.net_taxable,
                                 rate.parameters);
        }
        add("withholding", record_.withholding.amount, Formula::withholding, RoundingUsed::once)
            .terms = {given("net_taxable", record_.net_taxable),
                      given("withholding_rate", record_.withholding.rate)};
    }

    // Of the pay sheet when it has one, else of the contract.
    void cite_own_rate(Explanation& rate) const {
        const MonthDocuments& files = member_.month.documents;
        for (const PaySheetRow& row : files.pay_sheet) {
            if (member_.month.roster.members[row.member].id != member_.record.id) continue;
            if (row.withholding_rate) rate.documents = pay_sheet_of(member_, nullptr);
        }
        if (!rate.documents.empty() || member_.contract == nullptr) return;
        const Dated<Rate>& rates = member_.contract->withholding_rate;
        const auto* version = rates.version_on(member_.closed().month.last_day());
        if (version == nullptr || *version->value != record_.withholding.rate) return;
        rate.parameters = {by_contract("withholding_rate", {version->value->billionths() * 100},
                                       Unit::percent, version->from)};
    }

    void add_settlement() {
        add_reimbursements();
        add_from_files("advance", record_.advance, Formula::pay_sheet,
                       pay_sheet_of(member_, &PaySheetRow::advance));
        add_from_files("deduction", record_.deduction, Formula::pay_sheet,
                       pay_sheet_of(member_, &PaySheetRow::deduction));
        add("net_paid", record_.net_paid, Formula::sum).terms = {
            plus("net_before_tax", record_.net_before_tax),
            minus("withholding", record_.withholding.amount),
            plus("reimbursements", record_.reimbursements), minus("advance", record_.advance),
            minus("deduction", record_.deduction)};
    }

    void add_reimbursements() {
        std::vector<DocumentUsed> used;
        for (const AccountRecord* account : member_.accounts) {
            auto documents = documents_of(member_, Counted::reimbursements, account->activity);
            std::move(documents.begin(), documents.end(), std::back_inserter(used));
        }
        auto row = pay_sheet_of(member_, &PaySheetRow::reimbursement);
        std::move(row.begin(), row.end(), std::back_inserter(used));
        add_from_files("reimbursements", record_.reimbursements, Formula::reimbursements,
                       std::move(used));
    }

    // An amount that the files of the month say, as it was sealed.
    void add_from_files(const char* name, Money sealed, Formula formula,
                        std::vector<DocumentUsed> used) {
        used.erase(std::remove_if(used.begin(), used.end(),
                                  [](const auto& row) { return row.counted == Money(); }),
                   used.end());
        const Money in_files = sum_of(used);
        if (in_files != sealed) figures_.disagree(name, sealed, in_files);
        add(name, sealed, in_files == sealed ? formula : Formula::as_sealed).documents = std::move(
            used);
    }

    const MemberMonth& member_;
    const PayAgain& pay_;
    const PayRecord& record_;
    Figures& figures_;
};

} // namespace

void add_net_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures) {
    NetFigures(member, pay, figures).add_all();
}

} // namespace cae
