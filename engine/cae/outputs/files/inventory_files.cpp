#include "cae/outputs/files/inventory_files.hpp"

#include <string>
#include <utility>

#include "cae/outputs/files/internal/month_tables.hpp"
#include "cae/outputs/files/private_files.hpp"
#include "cae/outputs/files/seal_file.hpp"

namespace cae {
namespace {

void write_inventory_journal(const InventoryRecord& record, CsvStyle style, const TextSink& sink) {
    CsvWriter csv(style, sink);
    csv.text("period");
    for (const std::string_view title : journal_titles) csv.text(title);
    csv.end_row();
    const std::string period = to_string(record.period());
    for (const NumberedEntry& numbered : record.entries) {
        for (const EntryLine& line : numbered.entry.lines()) {
            csv.text(period);
            write_journal_line(numbered, line, csv);
            csv.end_row();
        }
    }
    csv.finish();
}

} // namespace

Result<std::filesystem::path> write_inventory_files(const InventoryRecord& record, const Seal& seal,
                                                    const std::filesystem::path& out_folder,
                                                    CsvStyle style) {
    const OutputFile journal{
        "journal.csv", [&](const TextSink& sink) { write_inventory_journal(record, style, sink); }};
    auto files = FreshFolder::write(out_folder / to_string(record.period()), {journal});
    if (!files) return refuse(std::move(files.error()));
    Problems problems = files->add(seal_file(seal, record.inputs, files->files()));
    if (!problems.empty()) return refuse(std::move(problems));
    return files->put_in_place();
}

} // namespace cae
