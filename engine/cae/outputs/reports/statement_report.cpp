#include "cae/outputs/reports/statement_report.hpp"

#include <utility>

#include "cae/outputs/reports/internal/report_parts.hpp"
#include "cae/outputs/words/internal/report_words.hpp"

namespace cae {
namespace {

ReportHead statements_head(const TrialBalance& balance, const ReportSheet& sheet) {
    ReportHead head{"statements",
                    report_title(sheet, report_words::statements, balance.span()),
                    {{"label", report_words::line}}};
    const auto groups = group_columns(balance.by());
    head.columns.insert(head.columns.end(), groups.begin(), groups.end());
    head.columns.insert(head.columns.end(),
                        {{"statement", report_words::line, ReportColumn::Kind::data},
                         {"line", report_words::line, ReportColumn::Kind::data},
                         {"opening", report_words::before, ReportColumn::Kind::amount},
                         {"change", report_words::in_span, ReportColumn::Kind::amount},
                         {"closing", report_words::after, ReportColumn::Kind::amount}});
    return head;
}

// What a row of one statement is: for programs.
struct RowName {
    std::string_view statement; // "assets", "liabilities", "results"
    std::string_view line;
};

class StatementWriter {
public:
    StatementWriter(GroupBy by, const ReportSheet& sheet, ReportWriter& writer)
        : by_(by), language_(sheet.screen.language),
          margin_(sheet.format == ReportFormat::text ? "  " : ""), writer_(writer) {}

    void write(const Statement& statement) {
        group_ = statement.group;
        write_side("assets", report_words::assets, statement.assets, nullptr,
                   statement.total_assets);
        write_side("liabilities", report_words::liabilities, statement.liabilities,
                   &statement.result, statement.total_liabilities);
        for (const StatedResult& result : statement.results) write_result(result);
        row({"results", "result"}, std::string(report_words::result.in(language_)),
            statement.result);
    }

private:
    void write_side(std::string_view name, const Words& title,
                    const std::vector<StatedSection>& sections, const StatementAmounts* result,
                    const StatementAmounts& total) {
        for (const StatedSection& section : sections) {
            write_lines(name, section.lines);
            row({name, section.name.name}, in_language(section.name), section.sum);
        }
        if (result != nullptr) {
            row({name, "result"}, std::string(report_words::result.in(language_)), *result);
        }
        row({name, "total"}, std::string(title.in(language_)), total);
    }

    void write_result(const StatedResult& result) {
        write_lines("results", result.income);
        for (StatedLine charge : result.charges) {
            charge.amounts = {-charge.amounts.opening, -charge.amounts.closing};
            write_line("results", charge);
        }
        row({"results", result.name.name}, in_language(result.name), result.sum);
    }

    void write_lines(std::string_view statement, const std::vector<StatedLine>& lines) {
        for (const StatedLine& line : lines) write_line(statement, line);
    }
    // For people, lines stand a little to the right of what sums them.
    void write_line(std::string_view statement, const StatedLine& line) {
        row({statement, line.name.name}, margin_ + in_language(line.name), line.amounts);
    }

    void row(const RowName& name, const std::string& label, const StatementAmounts& amounts) {
        std::vector<ReportCell> cells{std::string_view(label)};
        const auto groups = group_cells(by_, group_, {});
        cells.insert(cells.end(), groups.begin(), groups.end());
        cells.insert(cells.end(), {name.statement, name.line, amounts.opening,
                                   amounts.closing - amounts.opening, amounts.closing});
        writer_.row(std::span<const ReportCell>(cells));
    }

    [[nodiscard]] const std::string& in_language(const StatementName& name) const {
        return language_ == Language::fr ? name.fr : name.en;
    }

    GroupBy by_;
    Language language_;
    std::string margin_;
    ReportWriter& writer_;
    Section group_{};
};

} // namespace

void write_statements(const std::vector<Statement>& statements, const TrialBalance& balance,
                      const ReportSheet& sheet, const TextSink& sink) {
    const auto writer = report_writer(sheet, statements_head(balance, sheet), sink);
    StatementWriter lines(balance.by(), sheet, *writer);
    for (const Statement& statement : statements) lines.write(statement);
    writer->finish();
}

} // namespace cae
