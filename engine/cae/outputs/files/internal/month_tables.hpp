// The tables of a closing, each written to a sink.
#pragma once

#include "cae/outputs/files/internal/record_cells.hpp"
#include "cae/outputs/files/month_files.hpp"
#include "cae/outputs/screen/internal/record_view.hpp"

namespace cae {

// A record with how it is written.
struct MonthToWrite {
    const MonthRecord& record;
    const MonthFilesOptions& options;
};

void write_activity_accounts(const MonthToWrite& month, const TextSink& sink);
void write_activities(const MonthToWrite& month, const TextSink& sink);
void write_levies(const MonthToWrite& month, const TextSink& sink);
void write_payslips(const MonthToWrite& month, const TextSink& sink);
void write_payslip_lines(const MonthToWrite& month, const TextSink& sink);
void write_paid_leave(const MonthToWrite& month, const TextSink& sink);
void write_recall_lines(const MonthToWrite& month, const TextSink& sink);
void write_journal(const MonthToWrite& month, const TextSink& sink);
void write_open_items(const MonthToWrite& month, const TextSink& sink);
void write_mileage(const MonthToWrite& month, const TextSink& sink);
void write_assets(const MonthToWrite& month, const TextSink& sink);
void write_vat(const MonthToWrite& month, const TextSink& sink);
void write_alerts(const MonthToWrite& month, const TextSink& sink);

// The columns of journal.csv behind the period, and the cells of a line of it.
inline const Titles journal_titles{"number",  "date",   "journal",  "piece",      "wording",
                                   "account", "label",  "activity", "member",     "branch",
                                   "debit",   "credit", "analytic", "piece_date", "party"};
void write_journal_line(const NumberedEntry& numbered, const EntryLine& line, CsvWriter& csv);

// Rows that begin with the period and end with the mark of a draft.
class MonthRows {
public:
    MonthRows(const MonthToWrite& month, const TextSink& sink, const Titles& titles);

    // The writer of the next row, after its period.
    [[nodiscard]] CsvWriter& begin();
    void end();
    void finish() { csv_.finish(); }

private:
    CsvWriter csv_;
    std::string period_;
    bool draft_;
};

} // namespace cae
