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

class StatementRows {
public:
    explicit StatementRows(Language language) : language_(language) {}

    std::vector<StatedRow> take(const FinancialStatement& statement) {
        add_side("assets", report_words::assets, statement.assets, nullptr, statement.total_assets);
        add_side("liabilities", report_words::liabilities, statement.liabilities, &statement.result,
                 statement.total_liabilities);
        for (const StatedResult& result : statement.results) add_result(result);
        add_sum("results", "result", report_words::result, statement.result);
        return std::move(rows_);
    }

private:
    void add_side(std::string_view name, const Words& title,
                  const std::vector<StatedSection>& sections, const StatementAmounts* result,
                  const StatementAmounts& total) {
        for (const StatedSection& section : sections) {
            for (const StatedLine& line : section.lines) add_line(name, line);
            add_sum(name, section.name, section.sum);
        }
        if (result != nullptr) add_sum(name, "result", report_words::result, *result);
        add_sum(name, "total", title, total);
    }

    void add_result(const StatedResult& result) {
        for (const StatedLine& line : result.income) add_line("results", line);
        for (const StatedLine& charge : result.charges) {
            add_line("results", charge);
            StatementAmounts& amounts = rows_.back().amounts;
            amounts = {-amounts.opening, -amounts.closing};
        }
        add_sum("results", result.name, result.sum);
    }

    void add_line(std::string_view statement, const StatedLine& line) {
        rows_.push_back({statement, line.name.name, in_language(line.name), line.amounts});
    }
    void add_sum(std::string_view statement, const StatementName& name,
                 const StatementAmounts& sum) {
        rows_.push_back({statement, name.name, in_language(name), sum, true});
    }
    void add_sum(std::string_view statement, std::string_view line, const Words& label,
                 const StatementAmounts& sum) {
        rows_.push_back({statement, line, std::string(label.in(language_)), sum, true});
    }

    [[nodiscard]] const std::string& in_language(const StatementName& name) const {
        return language_ == Language::fr ? name.fr : name.en;
    }

    Language language_;
    std::vector<StatedRow> rows_;
};

class StatementWriter {
public:
    StatementWriter(GroupBy by, const ReportSheet& sheet, ReportWriter& writer)
        : by_(by), language_(sheet.screen.language),
          margin_(sheet.format == ReportFormat::text ? "  " : ""), writer_(writer) {}

    void write(const FinancialStatement& statement) {
        for (const StatedRow& row : rows_of(statement, language_)) write(row, statement.group);
    }

private:
    // For people, lines stand a little to the right of what sums them.
    void write(const StatedRow& row, const Section& group) {
        const std::string label = row.is_sum ? row.label : margin_ + row.label;
        std::vector<ReportCell> cells{std::string_view(label)};
        const auto groups = group_cells(by_, group, {});
        cells.insert(cells.end(), groups.begin(), groups.end());
        cells.insert(cells.end(), {row.statement, row.line, row.amounts.opening,
                                   row.amounts.closing - row.amounts.opening, row.amounts.closing});
        writer_.row(std::span<const ReportCell>(cells));
    }

    GroupBy by_;
    Language language_;
    std::string margin_;
    ReportWriter& writer_;
};

} // namespace

std::vector<StatedRow> rows_of(const FinancialStatement& statement, Language language) {
    return StatementRows(language).take(statement);
}

void write_statements(const std::vector<FinancialStatement>& statements,
                      const TrialBalance& balance, const ReportSheet& sheet, const TextSink& sink) {
    const auto writer = report_writer(sheet, statements_head(balance, sheet), sink);
    StatementWriter lines(balance.by(), sheet, *writer);
    for (const FinancialStatement& statement : statements) lines.write(statement);
    writer->finish();
}

} // namespace cae
