#include "cae/outputs/files/month_files.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cae/base/enum_table.hpp"
#include "cae/outputs/files/internal/month_tables.hpp"
#include "cae/outputs/files/seal_file.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

constexpr std::size_t summary_width = 100;

constexpr Words sealed_with{"Seal {0}, sealed on {1}.", "Sceau {0}, scellé le {1}."};
constexpr Words sealed_some_day{"Seal {0}.", "Sceau {0}."};

void write_seal(const Seal& seal, Language language, const TextSink& sink) {
    const Words& words = seal.sealed_on ? sealed_with : sealed_some_day;
    const std::string day = seal.sealed_on ? to_string(*seal.sealed_on) : std::string();
    sink("\n" + fill(words, language, {shown_seal(seal), day}) + "\n");
}

void write_summary(const MonthToWrite& month, const TextSink& sink) {
    Screen screen;
    screen.language = month.options.language;
    screen.width = summary_width;
    sink(month_table(month.record, month.options.state, screen));
    if (month.options.seal) write_seal(*month.options.seal, screen.language, sink);
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

namespace {

OutputFile output_file(const FileRow& row, const MonthRecord& record,
                       const MonthFilesOptions& options) {
    return {file_name(row.enumerator),
            [&record, &options, write = row.value](const TextSink& sink) {
                write({record, options}, sink);
            }};
}

} // namespace

std::vector<OutputFile> month_files(const MonthRecord& record, const MonthFilesOptions& options) {
    std::vector<OutputFile> files;
    for (const FileRow& row : writers) {
        if (!is_wanted(row.enumerator, record, options)) continue;
        files.push_back(output_file(row, record, options));
    }
    return files;
}

Result<FreshFolder> fresh_month_files(const MonthRecord& record,
                                      const std::filesystem::path& out_folder,
                                      const MonthFilesOptions& options) {
    const bool draft = options.state == MonthState::draft;
    const std::string name = to_string(record.month) + (draft ? ".draft" : "");
    auto files = month_files(record, options);
    std::erase_if(
        files, [](const OutputFile& file) { return file.name == file_name(MonthFile::summary); });
    return FreshFolder::write(out_folder / name, files);
}

Result<std::filesystem::path> put_month_files(FreshFolder& files, const MonthRecord& record,
                                              const MonthFilesOptions& options) {
    Problems problems;
    if (is_wanted(MonthFile::summary, record, options)) {
        problems = files.add(output_file({MonthFile::summary, write_summary}, record, options));
    }
    if (problems.empty() && options.seal) {
        problems = files.add(seal_file(*options.seal, record.inputs, files.files()));
    }
    if (!problems.empty()) return refuse(std::move(problems));
    return files.put_in_place();
}

Result<std::filesystem::path> write_month_files(const MonthRecord& record,
                                                const std::filesystem::path& out_folder,
                                                const MonthFilesOptions& options) {
    auto files = fresh_month_files(record, out_folder, options);
    if (!files) return refuse(std::move(files.error()));
    return put_month_files(*files, record, options);
}

} // namespace cae
