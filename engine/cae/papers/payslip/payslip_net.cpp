// From the net before tax to what is paid, and what corrections of earlier months add to it.
#include "cae/papers/internal/paper_words.hpp"
#include "cae/papers/internal/payslip_parts.hpp"
#include "cae/papers/internal/payslip_words.hpp"

namespace cae {
namespace {

namespace words = payslip_words;

class NetTable {
public:
    explicit NetTable(const PayslipBasis& basis)
        : basis_(basis), pay_(*basis.member.pay), language_(basis.language) {}

    PaperTable take() {
        table_.title = said(words::net, language_);
        table_.columns = {{"", 46},
                          {said(words::base, language_), 18, true},
                          {said(words::rate_column, language_), 20, true},
                          {said(words::amount, language_), 16, true}};
        add(PaperRowKind::sum, basis_.form.net_social, pay_.net_social + pay_.recalls.net_social);
        add(PaperRowKind::key, basis_.form.net_before_tax,
            pay_.net_before_tax + pay_.recalls.net_before_tax);
        add_tax();
        add_beside();
        add(PaperRowKind::key, basis_.form.net_paid, pay_.net_paid);
        add_of_employer();
        return std::move(table_);
    }

private:
    void add(PaperRowKind kind, const std::string& label, Money amount) {
        table_.rows.push_back({kind, {label, "", "", shown(amount, language_)}});
    }
    void add_if_any(const Words& label, Money amount) {
        if (amount != Money()) add(PaperRowKind::line, said(label, language_), amount);
    }

    void add_tax() {
        const Money taxable = pay_.net_taxable + pay_.recalls.net_taxable;
        const bool own = pay_.withholding.origin == WithholdingRateOrigin::own;
        add(PaperRowKind::line, said(words::taxable_net, language_), taxable);
        table_.rows.push_back(
            {PaperRowKind::line,
             {basis_.form.income_tax, shown(taxable + pay_.variable.taxed_allowances, language_),
              fill(own ? words::own_rate : words::default_rate, language_,
                   {shown_percent(pay_.withholding.rate, language_)}),
              shown(-pay_.withholding.amount, language_)}});
    }

    void add_beside() {
        const std::size_t begin = table_.rows.size();
        const VariableElements& variable = pay_.variable;
        add_if_any(words::allowances, variable.allowances.net);
        add_if_any(words::benefit_taken_back, -variable.benefit_in_kind);
        add_if_any(words::reimbursements, pay_.reimbursements);
        add_if_any(words::advance, -pay_.advance);
        add_if_any(words::seized, -variable.seized);
        add_if_any(words::deduction, -pay_.deduction);
        add_if_any(words::claim_recovered, -variable.claim_recovered);
        if (table_.rows.size() == begin) return;
        table_.rows.insert(table_.rows.begin() + static_cast<std::ptrdiff_t>(begin),
                           {PaperRowKind::group, {basis_.form.beside_net}});
    }

    void add_of_employer() {
        const PayTotals& recalls = pay_.recalls;
        add(PaperRowKind::sum, basis_.form.employer_total,
            pay_.employer_cost + recalls.employer_cost);
        add(PaperRowKind::line, basis_.form.employer_reliefs,
            pay_.general_relief + pay_.employer_overtime_deduction + recalls.general_relief +
                recalls.employer_overtime_deduction);
    }

    const PayslipBasis& basis_;
    const PayRecord& pay_;
    Language language_;
    PaperTable table_;
};

} // namespace

PaperTable payslip_net(const PayslipBasis& basis) { return NetTable(basis).take(); }

PaperTable payslip_recalls(const PayslipBasis& basis) {
    const Language language = basis.language;
    PaperTable table{said(words::recalls, language),
                     {{"", 36},
                      {said(words::recalled_gross, language), 16, true},
                      {said(words::recalled_contributions, language), 16, true},
                      {said(words::recalled_net, language), 16, true},
                      {said(words::recalled_cost, language), 16, true}},
                     {}};
    for (const RecallRecord& recall : basis.paid.recalls) {
        const PayAmounts& moved = recall.difference;
        std::string label = fill(words::recall_of, language,
                                 {shown_month(recall.origin, language)});
        if (!recall.reason.empty()) label += ", " + recall.reason;
        table.rows.push_back(
            {PaperRowKind::line,
             {std::move(label), shown(moved.all_pay(), language),
              shown(moved.employee_total, language), shown(moved.net_before_tax, language),
              shown(moved.employer_cost, language)}});
    }
    return table;
}

} // namespace cae
