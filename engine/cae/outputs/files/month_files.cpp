#include "cae/outputs/files/month_files.hpp"

#include <utility>

#include "cae/outputs/files/internal/month_tables.hpp"

namespace cae {
namespace {

constexpr std::size_t summary_width = 100;

OutputFile table(const char* name, const MonthRecord& record, const MonthFilesOptions& options,
                 void (*write)(const MonthToWrite&, const TextSink&)) {
    return {name, [&record, options, write](const TextSink& sink) {
                write({record, options}, sink);
            }};
}

OutputFile summary(const MonthRecord& record, const MonthFilesOptions& options) {
    return {"summary.txt", [&record, options](const TextSink& sink) {
                Screen screen;
                screen.language = options.language;
                screen.width = summary_width;
                sink(month_table(record, options.state, screen));
            }};
}

} // namespace

std::vector<OutputFile> month_files(const MonthRecord& record, const MonthFilesOptions& options) {
    std::vector<OutputFile> files{
        table("activity_accounts.csv", record, options, write_activity_accounts),
        table("activities.csv", record, options, write_activities),
        table("levies.csv", record, options, write_levies),
        table("payslips.csv", record, options, write_payslips),
        table("payslip_lines.csv", record, options, write_payslip_lines),
        table("paid_leave.csv", record, options, write_paid_leave),
        table("journal.csv", record, options, write_journal),
        table("open_items.csv", record, options, write_open_items),
        table("mileage.csv", record, options, write_mileage),
        table("assets.csv", record, options, write_assets),
        table("vat.csv", record, options, write_vat),
        table("alerts.csv", record, options, write_alerts),
        summary(record, options)};
    if (!record.recalls.empty()) {
        files.push_back(table("recalls.csv", record, options, write_recall_lines));
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
