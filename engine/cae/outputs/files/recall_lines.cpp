#include "cae/base/words.hpp"
#include "cae/outputs/files/internal/month_tables.hpp"
#include "cae/outputs/words/internal/labels.hpp"

namespace cae {
namespace {

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
        for (const PayTotal& total : pay_totals) {
            const Money amount = total.of(recall.difference);
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
