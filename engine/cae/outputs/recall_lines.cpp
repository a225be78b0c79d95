#include <array>

#include "cae/law/words.hpp"
#include "cae/outputs/internal/labels.hpp"
#include "cae/outputs/internal/month_tables.hpp"

namespace cae {
namespace {

// A total of the payslip under the name that it has in payslips.csv.
struct Total {
    std::string_view name;
    Money PayAmounts::*amount;
};

constexpr std::array totals{
    Total{"gross", &PayAmounts::gross},
    Total{"overtime_pay", &PayAmounts::overtime_pay},
    Total{"employer_total", &PayAmounts::employer_total},
    Total{"employer_overtime_deduction", &PayAmounts::employer_overtime_deduction},
    Total{"general_relief", &PayAmounts::general_relief},
    Total{"employer_cost", &PayAmounts::employer_cost},
    Total{"employee_total", &PayAmounts::employee_total},
    Total{"employee_overtime_relief", &PayAmounts::employee_overtime_relief},
    Total{"net_before_tax", &PayAmounts::net_before_tax},
    Total{"net_taxable", &PayAmounts::net_taxable},
    Total{"net_social", &PayAmounts::net_social},
};

class RecallRows {
public:
    RecallRows(const MonthToWrite& month, const TextSink& sink)
        : view_(month.record),
          rows_(month, sink,
                {"origin", "member", "name", "reason", "line", "label", "side", "amount"}) {}

    void add(const RecallRecord& recall) {
        for (const PaidLine& paid : recall.difference.lines) {
            begin(recall).text(paid.line.contribution).text(paid.line.label);
            csv_->text(word(paid.line.side)).amount(paid.amount);
            rows_.end();
        }
        for (const Total& total : totals) {
            const Money amount = recall.difference.*total.amount;
            if (amount == Money()) continue;
            begin(recall).text(total.name).blank().blank().amount(amount);
            rows_.end();
        }
    }
    void finish() { rows_.finish(); }

private:
    CsvWriter& begin(const RecallRecord& recall) {
        csv_ = &rows_.begin();
        csv_->text(to_string(recall.origin)).text(recall.member.text());
        return csv_->text(view_.name_of(recall.member)).text(recall.reason);
    }

    RecordView view_;
    MonthRows rows_;
    CsvWriter* csv_ = nullptr;
};

} // namespace

void write_recall_lines(const MonthToWrite& month, const TextSink& sink) {
    RecallRows rows(month, sink);
    for (const RecallRecord& recall : month.record.recalls) rows.add(recall);
    rows.finish();
}

} // namespace cae
