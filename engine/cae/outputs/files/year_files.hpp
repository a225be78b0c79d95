// The files that `cae close-year` leaves in out/year-2026/.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/closing/year/year_books.hpp"
#include "cae/outputs/files/csv_writer.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/screen/surplus_report.hpp"

namespace cae {

// Everything the files are written from; all of it must outlive them.
struct YearToWrite {
    const YearBooks& books;
    const Chart& chart;
    const SurplusReport* surplus = nullptr; // where the year's file states it
    CsvStyle csv = CsvStyle::french;
};

// year_accounts.csv (each activity account over the year), year_activities.csv (those of an
// activity together), activity_results.csv and activity_balances.csv (C. trav. R7331-5: the profit
// and loss and the balance sheet of each section, debits positive, the balance sheet with its
// results so that it sums to zero), coverage.csv (R7331-9) and, when there is a surplus,
// surplus.csv, surplus_entry.csv (its entry on the day of the meeting) and work_share.csv. The same
// year gives the same bytes.
[[nodiscard]] std::vector<OutputFile> year_files(const YearToWrite& year);

} // namespace cae
