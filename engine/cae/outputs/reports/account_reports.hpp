// Trial balance, general ledger and journal, as rows of a report.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "cae/ledger/entries.hpp"
#include "cae/outputs/reports/report_writer.hpp"
#include "cae/reports/general_ledger.hpp"
#include "cae/reports/journal_choice.hpp"
#include "cae/reports/trial_balance.hpp"

namespace cae {

// Every account with its opening balance, what moved and its closing balance, debits positive; the
// sums of each group where there are groups, and of all.
void write_balance(const TrialBalance& balance, const ReportSheet& sheet, const TextSink& sink);

// Account by account: what it opens with, each line with the balance after it, the sums.
void write_ledger(const GeneralLedger& ledger, const ReportSheet& sheet, const TextSink& sink);

// The entries of a journal, line by line, month after month.
class JournalReport {
public:
    JournalReport(const ReportSpan& span, const Chart& chart, JournalChoice choice,
                  const ReportSheet& sheet, const TextSink& sink);

    void add(const Entries& entries);
    // Writes the sums. To be called once, at the end.
    void finish();

private:
    void add(std::int64_t number, const EntryHead& head, const EntryLine& line);

    const Chart& chart_;
    JournalChoice choice_;
    std::unique_ptr<ReportWriter> writer_;
    Money debit_;
    Money credit_;
};

} // namespace cae
