#include "cae/outputs/files/month_files.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/files/internal/month_tables.hpp"

namespace cae {
namespace {

constexpr std::size_t summary_width = 100;

void write_summary(const MonthToWrite& month, const TextSink& sink) {
    Screen screen;
    screen.language = month.options.language;
    screen.width = summary_width;
    sink(month_table(month.record, month.options.state, screen));
}

using FileWriter = void (*)(const MonthToWrite&, const TextSink&);

using FileRow = EnumRow<MonthFile, FileWriter>;

constexpr std::array writers{FileRow{MonthFile::activity_accounts, write_activity_accounts},
                             FileRow{MonthFile::activities, write_activities},
                             FileRow{MonthFile::levies, write_levies},
                             FileRow{MonthFile::payslips, write_payslips},
                             FileRow{MonthFile::payslip_lines, write_payslip_lines},
                             FileRow{MonthFile::paid_leave, write_paid_leave},
                             FileRow{MonthFile::journal, write_journal},
                             FileRow{MonthFile::open_items, write_open_items},
                             FileRow{MonthFile::mileage, write_mileage},
                             FileRow{MonthFile::assets, write_assets},
                             FileRow{MonthFile::vat, write_vat},
                             FileRow{MonthFile::alerts, write_alerts},
                             FileRow{MonthFile::summary, write_summary},
                             FileRow{MonthFile::recalls, write_recall_lines}};
static_assert(is_complete(writers));

bool is_wanted(MonthFile file, const MonthRecord& record, const MonthFilesOptions& options) {
    if (file == MonthFile::recalls && record.recalls.empty()) return false;
    const auto& wanted = options.files;
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), file) != wanted.end();
}

} // namespace

std::string file_name(MonthFile file) {
    return std::string(word(file)) + (file == MonthFile::summary ? ".txt" : ".csv");
}

std::vector<OutputFile> month_files(const MonthRecord& record, const MonthFilesOptions& options) {
    std::vector<OutputFile> files;
    for (const auto& [file, write] : writers) {
        if (!is_wanted(file, record, options)) continue;
        files.push_back(
            {file_name(file), [&record, &options, writer = write](const TextSink& sink) {
                 writer({record, options}, sink);
             }});
    }
    return files;
}

Result<FreshFolder> fresh_month_files(const MonthRecord& record,
                                      const std::filesystem::path& out_folder,
                                      const MonthFilesOptions& options) {
    const bool draft = options.state == MonthState::draft;
    const std::string name = to_string(record.month) + (draft ? ".draft" : "");
    return FreshFolder::write(out_folder / name, month_files(record, options));
}

Result<std::filesystem::path> write_month_files(const MonthRecord& record,
                                                const std::filesystem::path& out_folder,
                                                const MonthFilesOptions& options) {
    auto files = fresh_month_files(record, out_folder, options);
    if (!files) return refuse(std::move(files.error()));
    return files->put_in_place();
}

} // namespace cae
