// The files that a closing leaves in out/2026-01/.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/files/csv_writer.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/screen/month_table.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

struct MonthFilesOptions {
    MonthState state = MonthState::sealed;
    Language language =
        Language::fr; // of the summary and of the alerts; columns have the same names
    CsvStyle csv = CsvStyle::french;
};

// activity_accounts.csv, payslips.csv, payslip_lines.csv, journal.csv, open_items.csv,
// mileage.csv, assets.csv, vat.csv, alerts.csv and summary.txt. The same record gives the same
// bytes. Those of a draft carry the word PROJET: every table in a column of that name. `record`
// must outlive them.
[[nodiscard]] std::vector<OutputFile> month_files(const MonthRecord& record,
                                                  const MonthFilesOptions& options);

// Writes them beside `out_folder`/2026-01, or 2026-01.draft, which put_in_place() then replaces
// whole. `out_folder` is created when it is missing. Fails as FreshFolder::write does.
[[nodiscard]] Result<FreshFolder> fresh_month_files(const MonthRecord& record,
                                                    const std::filesystem::path& out_folder,
                                                    const MonthFilesOptions& options);

// Both at once; returns the folder.
[[nodiscard]] Result<std::filesystem::path>
write_month_files(const MonthRecord& record, const std::filesystem::path& out_folder,
                  const MonthFilesOptions& options);

} // namespace cae
