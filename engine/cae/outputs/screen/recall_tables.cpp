#include "cae/outputs/screen/internal/recall_tables.hpp"

#include <utility>

#include "cae/outputs/screen/text_table.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

// Lines of both sides, each under the month it comes from.
class LinesTable {
public:
    explicit LinesTable(const Screen& screen)
        : screen_(screen), table_({{text(labels::recalled_month), Align::left},
                                   {text(labels::line), Align::left},
                                   {text(labels::employer), Align::right},
                                   {text(labels::employee), Align::right}}) {}

    void add(const RecallRecord& recall) {
        if (rows_ > 0) table_.add_line();
        month_ = to_string(recall.origin);
        const PayAmounts& moved = recall.difference;
        row(text(labels::gross), moved.all_pay(), moved.all_pay());
        for (const PaidLine& paid : moved.lines) {
            const bool employer = paid.line.side == Side::employer;
            row(paid.line.label, employer ? paid.amount : Money(),
                employer ? Money() : paid.amount);
        }
        row(text(labels::overtime_measures), -moved.employer_overtime_deduction,
            -moved.employee_overtime_relief);
        row(text(labels::general_relief) + " " +
                shown_number(to_string(recall.relief_coefficient), screen_.language),
            -moved.general_relief, Money());
        row(text(labels::cost_and_net), moved.employer_cost, moved.net_before_tax);
    }

    [[nodiscard]] std::string render() const {
        return rows_ == 0 ? std::string() : table_.render(screen_);
    }

private:
    [[nodiscard]] std::string text(const Words& words) const {
        return std::string(words.in(screen_.language));
    }

    void row(std::string label, Money employer, Money employee) {
        if (employer == Money() && employee == Money()) return;
        table_.add({std::exchange(month_, {}), std::move(label),
                    shown_if_any(employer, screen_.language),
                    shown_if_any(employee, screen_.language)});
        ++rows_;
    }

    const Screen& screen_;
    TextTable table_;
    std::string month_; // until its first row has it
    int rows_ = 0;
};

} // namespace

std::string recalls_of_month(const MonthRecord& record, const RecordView& view,
                             const Screen& screen) {
    using namespace labels;
    const Language language = screen.language;
    TextTable table({{std::string(member.in(language)), Align::left},
                     {std::string(recalled_month.in(language)), Align::left},
                     {std::string(employer_cost.in(language)), Align::right},
                     {std::string(gross.in(language)), Align::right},
                     {std::string(net_before_tax.in(language)), Align::right}});
    PayTotals totals;
    for (const RecallRecord& recall : record.recalls) {
        const PayAmounts& moved = recall.difference;
        if (is_nothing(moved)) continue;
        totals += moved;
        table.add({view.name_of(recall.member), to_string(recall.origin),
                   shown(moved.employer_cost, language), shown(moved.all_pay(), language),
                   shown(moved.net_before_tax, language)});
    }
    if (record.recalls.empty()) return {};
    table.add_line();
    table.add({std::string(total.in(language)), "", shown(totals.employer_cost, language),
               shown(totals.all_pay(), language), shown(totals.net_before_tax, language)});
    return table.render(screen);
}

std::string recalls_of_member(const MonthRecord& record, const MemberId& member,
                              const Screen& screen) {
    LinesTable table(screen);
    for (const RecallRecord& recall : record.recalls) {
        if (recall.member == member && !is_nothing(recall.difference)) table.add(recall);
    }
    return table.render();
}

} // namespace cae
