#include "cae/inputs/folder/internal/inventory_reading.hpp"

#include <array>
#include <string>

#include "cae/inputs/folder/internal/folder_names.hpp"
#include "cae/inputs/folder/internal/folder_reading.hpp"
#include "cae/inputs/folder/internal/kept_texts.hpp"
#include "cae/inputs/folder/internal/month_tables.hpp"
#include "cae/inputs/folder/internal/year_names.hpp"

namespace cae::folder_reader {
namespace {

namespace fs = std::filesystem;

// What accounts, branches and sections of the entries are known by, and the table itself.
std::array<fs::path, 6> inventory_inputs(const fs::path& path, int year) {
    return {path / "cooperative.yaml", path / "members.yaml", path / "members.csv",
            path / "activities.yaml",  chart_file(path),      inventory_file(path, year)};
}

InputFiles inventory_files_read(const CooperativeFolder& folder, int year) {
    InputFiles files;
    for (const auto& file : inventory_inputs(folder.path, year)) {
        if (!is_there(file)) continue;
        if (!folder.texts->known(file)) static_cast<void>(folder.texts->read_once(file));
        if (auto known = folder.texts->known(file)) files.push_back(*std::move(known));
    }
    return files;
}

// The table that a workbook of a year was not saved as.
std::optional<std::string> inventory_table_meant(const fs::path& file) {
    const std::string table = file.stem().string() + ".csv";
    const bool is_left = is_workbook(file) && year_names::year_of(file.stem().string()) &&
                         !is_there(file.parent_path() / table);
    return is_left ? std::optional(table) : std::nullopt;
}

} // namespace

MonthDocuments read_inventory(const CooperativeFolder& folder, Date last_day,
                              const KnownRoster& known, Problems& problems) {
    MonthDocuments documents{last_day.month()};
    documents.entries_file = inventory_file(folder.path, last_day.year()).generic_string();
    const auto text = folder.texts->read_once(documents.entries_file);
    if (!gather(text, problems)) return documents;
    documents.entries = read_entries_table({*text, documents.entries_file, last_day.month(), known,
                                            folder.cooperative, last_day.month(), last_day},
                                           problems);
    documents.read_from = inventory_files_read(folder, last_day.year());
    return documents;
}

std::optional<int> inventory_year(const fs::path& file, Problems& problems) {
    if (is_hidden(file)) return std::nullopt;
    if (file.extension() == ".csv") return year_names::year_of(file, problems);
    if (const auto table = inventory_table_meant(file)) {
        problems.push_back({Rule::table_must_be_csv,
                            {file.generic_string(), 0, 0},
                            file.filename().string(),
                            {*table},
                            Privacy::open});
    }
    return std::nullopt;
}

} // namespace cae::folder_reader
