#include "cae/outputs/screen/payslip_table.hpp"

#include <algorithm>

#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

// A contribution with both of its sides.
struct Row {
    const PayLine* line = nullptr;
    Money employer;
    Money employee;
};

std::vector<Row> rows_of(const std::vector<PayLine>& lines, const std::vector<Money>& amounts) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& known) {
            return known.line->contribution == lines[i].contribution;
        });
        if (row == rows.end()) row = rows.insert(rows.end(), Row{&lines[i], {}, {}});
        (lines[i].side == Side::employer ? row->employer : row->employee) = amounts[i];
    }
    return rows;
}

std::string shown_rate(const Withholding& withholding, Language language) {
    const bool own = withholding.origin == WithholdingRateOrigin::own;
    std::string text = shown_percent(withholding.rate, language) + ", ";
    return text.append((own ? labels::own_rate : labels::default_grid).in(language));
}

} // namespace

std::string payslip_table(const std::vector<PayLine>& lines, const PayRecord& pay,
                          const Screen& screen) {
    const Language language = screen.language;
    TextTable table({{std::string(labels::line.in(language)), Align::left},
                     {std::string(labels::employer.in(language)), Align::right},
                     {std::string(labels::employee.in(language)), Align::right}});
    const auto add = [&](std::string label, Money employer, Money employee) {
        if (employer == Money() && employee == Money()) return;
        table.add(
            {std::move(label), shown_if_any(employer, language), shown_if_any(employee, language)});
    };
    for (const Row& row : rows_of(lines, pay.lines)) {
        add(row.line->label, row.employer, row.employee);
    }
    add(std::string(labels::overtime_measures.in(language)), -pay.employer_overtime_deduction,
        -pay.employee_overtime_relief);
    const std::string coefficient = shown_number(to_string(pay.relief_coefficient), language);
    add(std::string(labels::general_relief.in(language)) + " " + coefficient, -pay.general_relief,
        Money());
    table.add_line();
    table.add({std::string(labels::all_contributions.in(language)),
               shown(pay.employer_cost - pay.gross - pay.overtime_pay, language),
               shown(pay.employee_total, language)});
    return table.render(screen);
}

std::string payslip_notes(const PayRecord& pay, const SumsSinceJanuary& sums_after,
                          const Screen& screen) {
    const Language language = screen.language;
    TextTable table({{"", Align::left}, {"", Align::left}});
    const auto add = [&](const Words& label, std::string text) {
        table.add({std::string(label.in(language)), std::move(text)});
    };
    add(labels::request, shown_request(pay.request, language));
    const VariableElements& variable = pay.variable;
    const auto add_amount = [&](const Words& label, Money amount) {
        if (amount != Money()) add(label, shown(amount, language));
    };
    add_amount(labels::fixed_part, pay.fixed_part);
    add_amount(labels::year_balance, regularised_gross(pay));
    if (variable.absence_days != 0) {
        add(labels::absence_days, std::to_string(variable.absence_days));
    }
    if (variable.sick_days != 0) add(labels::sick_days, std::to_string(variable.sick_days));
    add_amount(labels::sick_pay, variable.sick_pay);
    add_amount(labels::bonus, variable.bonus);
    add_amount(labels::benefit_in_kind, variable.benefit_in_kind);
    add_amount(labels::overtime_pay, pay.overtime_pay);
    add(labels::net_social, shown(pay.net_social + pay.recalls.net_social, language));
    add(labels::net_taxable, shown(pay.net_taxable + pay.recalls.net_taxable, language));
    add_amount(labels::taxed_allowances, variable.taxed_allowances);
    add(labels::withholding_rate, shown_rate(pay.withholding, language));
    add(labels::gross_of_year, shown(sums_after.gross, language));
    add(labels::relief_of_year, shown(sums_after.relief.relief_of_year, language));
    add_amount(labels::claim, claim_after(pay));
    return table.render(screen);
}

} // namespace cae
