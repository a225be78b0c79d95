// The files that a closing leaves in out/2026-01/.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/seal.hpp"
#include "cae/outputs/files/csv_writer.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/screen/month_table.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

// A file by its word: journal.csv is "journal"; summary.txt alone is no table.
enum class MonthFile {
    activity_accounts,
    activities,
    levies,
    payslips,
    payslip_lines,
    paid_leave,
    journal,
    open_items,
    mileage,
    assets,
    vat,
    alerts,
    summary,
    recalls, // of a month that has some
};

[[nodiscard]] std::string file_name(MonthFile file);

struct MonthFilesOptions {
    MonthState state = MonthState::sealed;
    Language language =
        Language::fr; // of the summary and of the alerts; columns have the same names
    CsvStyle csv = CsvStyle::french;
    std::vector<MonthFile> files{}; // none: all of them
    std::optional<Seal> seal{};     // of a sealed month: in the summary, and whole in seal.json
};

// The files that the options ask for. The same record gives the same bytes. Those of a draft carry
// the word PROJET: every table in a column of that name. `record` and `options` must outlive them.
[[nodiscard]] std::vector<OutputFile> month_files(const MonthRecord& record,
                                                  const MonthFilesOptions& options);

// Writes those that need no seal, all but the summary, beside `out_folder`/2026-01, or
// 2026-01.draft. `out_folder` is created when it is missing. Fails as FreshFolder::write does.
[[nodiscard]] Result<FreshFolder> fresh_month_files(const MonthRecord& record,
                                                    const std::filesystem::path& out_folder,
                                                    const MonthFilesOptions& options);

// Adds the summary and, where there is a seal, seal.json, which names the digests of all of them;
// then replaces the folder of before whole and returns its path. Fails as FreshFolder does.
[[nodiscard]] Result<std::filesystem::path>
put_month_files(FreshFolder& files, const MonthRecord& record, const MonthFilesOptions& options);

// Both at once; returns the folder.
[[nodiscard]] Result<std::filesystem::path>
write_month_files(const MonthRecord& record, const std::filesystem::path& out_folder,
                  const MonthFilesOptions& options);

} // namespace cae
