#include "cae/outputs/payments/dues_report.hpp"

#include "cae/outputs/reports/internal/report_parts.hpp"
#include "cae/outputs/words/internal/dues_words.hpp"
#include "cae/outputs/words/internal/report_words.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

using DueColumn = ReportColumn::Kind;

ReportHead dues_head(const SocialDues& dues, const ReportSheet& sheet) {
    return {"dues",
            report_title(sheet, dues_words::title, {dues.month, dues.month}) + ", " +
                fill(dues_words::payable, sheet.screen.language, {to_string(dues.due)}),
            {{"account", report_words::account},
             {"body", report_words::account, DueColumn::data},
             {"collector", report_words::account, DueColumn::data},
             {"name", dues_words::line, DueColumn::data},
             {"line", dues_words::line},
             {"side", dues_words::side, DueColumn::data},
             {"borne_by", dues_words::side},
             {"recall_of", dues_words::recalled},
             {"people", dues_words::people, DueColumn::amount},
             {"base", dues_words::base, DueColumn::amount},
             {"rate_pct", dues_words::rate, DueColumn::amount},
             {"amount", dues_words::amount, DueColumn::amount},
             {"due", dues_words::amount, DueColumn::data}}};
}

class DuesReport {
public:
    DuesReport(Date due, Language language, ReportWriter& writer)
        : due_(due), language_(language), writer_(writer) {}

    void row(const DueLine& line) {
        const ReportCell blank;
        const bool is_of_law = line.kind == DueKind::contribution;
        const std::string name = is_of_law ? line.line.name() : std::string(word(line.kind));
        const std::string of = line.of ? to_string(*line.of) : std::string();
        const std::string_view label = is_of_law
                                           ? std::string_view(line.line.label)
                                           : value_in(dues_words::kinds, line.kind).in(language_);
        writer_.row({std::string_view(line.account.number.text()),
                     std::string_view(line.account.label.text()), std::string_view(line.collector),
                     std::string_view(name), label, word(side_of(line)), borne_by(side_of(line)),
                     std::string_view(of), std::int64_t{line.people},
                     line.base ? ReportCell(*line.base) : blank,
                     line.rate ? ReportCell(*line.rate) : blank, line.amount, due_});
    }

    void sum(const DueBody& body) {
        const ReportCell blank;
        writer_.total({std::string_view(body.account.number.text()),
                       std::string_view(body.account.label.text()),
                       std::string_view(body.collector), blank,
                       std::string_view(body.account.label.text()), blank, blank, blank, blank,
                       blank, blank, body.amount, due_});
    }

private:
    // Reliefs of contributions are the employer's, what is withheld is the employee's.
    static Side side_of(const DueLine& line) {
        switch (line.kind) {
        case DueKind::contribution:
            return line.line.side;
        case DueKind::general_relief:
        case DueKind::overtime_deduction:
            return Side::employer;
        case DueKind::employee_relief:
        case DueKind::withholding:
            break;
        }
        return Side::employee;
    }

    [[nodiscard]] std::string_view borne_by(Side side) const {
        return (side == Side::employer ? dues_words::employer : dues_words::employee).in(language_);
    }

    Date due_;
    Language language_;
    ReportWriter& writer_;
};

} // namespace

void write_dues(const SocialDues& dues, const ReportSheet& sheet, const TextSink& sink) {
    const auto writer = report_writer(sheet, dues_head(dues, sheet), sink);
    DuesReport report(dues.due, sheet.screen.language, *writer);
    for (const DueLine& line : dues.lines) report.row(line);
    for (const DueBody& body : dues.bodies) report.sum(body);
    writer->finish();
}

} // namespace cae
