#include "cae/outputs/reports/account_reports.hpp"

#include <utility>

#include "cae/outputs/reports/internal/report_parts.hpp"
#include "cae/outputs/words/internal/labels.hpp"
#include "cae/outputs/words/internal/report_words.hpp"

namespace cae {
namespace {

using Kind = ReportColumn::Kind;

const ReportColumn account_column{"account", report_words::account};
const ReportColumn label_column{"label", report_words::label, Kind::beside};
const ReportColumn debit_column{"debit", report_words::debit, Kind::amount};
const ReportColumn credit_column{"credit", report_words::credit, Kind::amount};

class BalanceReport {
public:
    BalanceReport(const TrialBalance& balance, const ReportSheet& sheet, const TextSink& sink)
        : by_(balance.by()), language_(sheet.screen.language),
          writer_(report_writer(sheet, head_of(balance, sheet), sink)) {}

    void write(const std::vector<BalanceRow>& rows) {
        for (const BalanceRow& row : rows) {
            auto cells = begin(row.account.number.text(), row.account.label.text(), row);
            append(cells, row.opening, row.debit, row.credit);
            writer_->row(std::span<const ReportCell>(cells));
        }
        if (by_ != GroupBy::account && by_ != GroupBy::party) write_groups(rows);
        write_total(report_words::total.in(language_), {}, totals_of(rows));
        writer_->finish();
    }

private:
    static ReportHead head_of(const TrialBalance& balance, const ReportSheet& sheet) {
        ReportHead head{"balance",
                        report_title(sheet, report_words::trial_balance, balance.span()),
                        {account_column, label_column}};
        const auto groups = group_columns(balance.by());
        head.columns.insert(head.columns.end(), groups.begin(), groups.end());
        head.columns.insert(head.columns.end(), {{"opening", report_words::opening, Kind::amount},
                                                 debit_column,
                                                 credit_column,
                                                 {"closing", report_words::closing, Kind::amount}});
        return head;
    }

    [[nodiscard]] std::vector<ReportCell> begin(std::string_view first, std::string_view beside,
                                                const BalanceRow& row) const {
        std::vector<ReportCell> cells{first, beside};
        const auto groups = group_cells(by_, row.section, row.party);
        cells.insert(cells.end(), groups.begin(), groups.end());
        return cells;
    }

    static void append(std::vector<ReportCell>& cells, Money opening, Money debit, Money credit) {
        cells.insert(cells.end(), {opening, debit, credit, opening + debit - credit});
    }

    void write_total(std::string_view title, const BalanceRow& of, const BalanceTotals& totals) {
        auto cells = begin(title, "", of);
        append(cells, totals.opening, totals.debit, totals.credit);
        writer_->total(std::span<const ReportCell>(cells));
    }

    // The rows of a group stand together.
    void write_groups(const std::vector<BalanceRow>& rows) {
        for (auto first = rows.begin(); first != rows.end();) {
            auto next = first;
            while (next != rows.end() && next->section == first->section) ++next;
            write_total(report_words::group_total.in(language_), *first, totals_of({first, next}));
            first = next;
        }
    }

    GroupBy by_;
    Language language_;
    std::unique_ptr<ReportWriter> writer_;
};

ReportHead ledger_head(const GeneralLedger& ledger, const ReportSheet& sheet) {
    return {"ledger",
            report_title(sheet, report_words::general_ledger, ledger.span()),
            {account_column,
             {"label", report_words::label, Kind::data},
             {"date", labels::date},
             {"journal", report_words::journal_short},
             {"entry", report_words::entry},
             {"piece", labels::document},
             {"wording", report_words::wording},
             {"party", report_words::party, Kind::data},
             {"activity", labels::activity, Kind::data},
             {"member", labels::member, Kind::data},
             {"branch", report_words::branch, Kind::data},
             {"letter", report_words::letter},
             {"letter_date", report_words::letter, Kind::data},
             debit_column,
             credit_column,
             {"balance", report_words::balance, Kind::amount}}};
}

void write_account(const LedgerAccountLines& account, Language language, ReportWriter& writer) {
    const std::string_view number = account.account.number.text();
    const std::string_view label = account.account.label.text();
    const ReportCell blank;
    writer.row({number, label, blank, blank, blank, blank, report_words::opening.in(language),
                blank, blank, blank, blank, blank, blank, blank, blank, account.opening});
    Money balance = account.opening;
    Money debit;
    Money credit;
    for (const LedgerLine& line : account.lines) {
        balance += line.debit - line.credit;
        debit += line.debit;
        credit += line.credit;
        writer.row({number, label, line.head.date, std::string_view(code(line.head.journal)),
                    line.entry, std::string_view(line.head.piece),
                    std::string_view(line.head.label), std::string_view(line.party),
                    std::string_view(line.section.activity.text()),
                    std::string_view(line.section.member.text()),
                    std::string_view(line.section.branch.text()),
                    line.letter ? ReportCell(std::string_view(line.letter->code)) : blank,
                    line.letter ? ReportCell(line.letter->settled) : blank, line.debit, line.credit,
                    balance});
    }
    writer.total({number, label, blank, blank, blank, blank, report_words::closing.in(language),
                  blank, blank, blank, blank, blank, blank, debit, credit, balance});
}

ReportHead journal_head(const ReportSpan& span, const ReportSheet& sheet) {
    return {"journal",
            report_title(sheet, report_words::journal, span),
            {{"entry", report_words::entry},
             {"date", labels::date},
             {"journal", report_words::journal_short},
             {"piece", labels::document},
             {"piece_date", labels::date, Kind::data},
             {"wording", report_words::wording},
             account_column,
             {"label", report_words::label, Kind::data},
             {"analytic", report_words::label, Kind::data},
             {"activity", labels::activity},
             {"member", labels::member},
             {"branch", report_words::branch, Kind::data},
             {"party", report_words::party, Kind::data},
             {"settles", report_words::party, Kind::data},
             debit_column,
             credit_column,
             {"rule", report_words::party, Kind::data}}};
}

} // namespace

void write_balance(const TrialBalance& balance, const ReportSheet& sheet, const TextSink& sink) {
    BalanceReport(balance, sheet, sink).write(balance.rows());
}

void write_ledger(const GeneralLedger& ledger, const ReportSheet& sheet, const TextSink& sink) {
    const Language language = sheet.screen.language;
    const auto writer = report_writer(sheet, ledger_head(ledger, sheet), sink);
    for (const LedgerAccountLines& account : ledger.accounts()) {
        write_account(account, language, *writer);
    }
    writer->finish();
}

JournalReport::JournalReport(const ReportSpan& span, const Chart& chart, JournalChoice choice,
                             const ReportSheet& sheet, const TextSink& sink)
    : chart_(chart), choice_(std::move(choice)),
      writer_(report_writer(sheet, journal_head(span, sheet), sink)) {}

void JournalReport::add(const Entries& entries) {
    for (const NumberedEntry& numbered : entries) {
        if (!choice_.takes(numbered.entry)) continue;
        for (const EntryLine& line : numbered.entry.lines()) {
            add(numbered.number, numbered.entry.head(), line);
        }
    }
}

void JournalReport::add(std::int64_t number, const EntryHead& head, const EntryLine& line) {
    const AuxiliaryAccounts* accounts = chart_.auxiliaries.of(line.account);
    debit_ += line.debit;
    credit_ += line.credit;
    writer_->row(
        {number, head.date, std::string_view(code(head.journal)), std::string_view(head.piece),
         head.piece_date.value_or(head.date), std::string_view(head.label),
         std::string_view(line.account.number.text()), std::string_view(line.account.label.text()),
         std::string_view(line.account.analytic ? "yes" : "no"),
         std::string_view(line.section.activity.text()),
         std::string_view(line.section.member.text()), std::string_view(line.section.branch.text()),
         accounts == nullptr ? std::string_view() : party_of(*accounts, head, line),
         head.settles.view(), line.debit, line.credit, head.rule.view()});
}

void JournalReport::finish() {
    const ReportCell blank;
    writer_->total({report_words::total.en, blank, blank, blank, blank, blank, blank, blank, blank,
                    blank, blank, blank, blank, blank, debit_, credit_, blank});
    writer_->finish();
}

} // namespace cae
