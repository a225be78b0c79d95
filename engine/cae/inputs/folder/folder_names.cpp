#include "cae/inputs/folder/internal/folder_names.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <system_error>

#include "cae/calendar/date.hpp"
#include "cae/inputs/folder/internal/folder_reading.hpp"
#include "cae/inputs/text/internal/near_words.hpp"

namespace cae::folder_reader {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 14> input_files_of_all_months{
    "cooperative.yaml",    "members.yaml",         "members.csv",         "activities.yaml",
    "opening.csv",         "opening_invoices.csv", "opening_mileage.csv", "opening_assets.csv",
    "opening_balance.csv", "recurring.csv",        "customers.csv",       "suppliers.csv",
    "bank_rules.yaml",     "posting_rules.yaml"};
constexpr std::array<std::string_view, 6> other_folders{"accounting",  "grants", "inventory",
                                                        "withholding", "year",   "out"};
constexpr std::array<std::string_view, 7> workbook_extensions{".xlsx", ".xls", ".ods", ".numbers",
                                                              ".txt",  ".tsv", ""};

template <class Names>
bool holds(const Names& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_input_extension(const fs::path& file) {
    const std::string extension = in_small_letters(file.extension().string());
    return extension == ".csv" || extension == ".yaml" || extension == ".yml" || is_workbook(file);
}

bool is_folder(const fs::path& path) {
    std::error_code unknown;
    return fs::is_directory(path, unknown);
}

// The input that a file seems to be; none where it is one, or the workbook that one was saved from.
std::string file_meant(const fs::path& file) {
    const std::string name = file.filename().string();
    if (holds(input_files_of_all_months, name) || !is_input_extension(file)) return {};
    if (file.extension() == ".csv" && Month::parse(file.stem().string())) return "activity/" + name;
    for (const std::string_view input : input_files_of_all_months) {
        const fs::path known(input);
        if (!is_near(file.stem().string(), known.stem().string())) continue;
        if (is_workbook(file) && is_there(file.parent_path() / known)) return {};
        return std::string(input);
    }
    return {};
}

bool has_month_table(const fs::path& folder) {
    Problems unread; // a folder of somebody else's
    const auto names = names_in(folder, unread);
    return std::any_of(names.begin(), names.end(), [](const fs::path& file) {
        return file.extension() == ".csv" && Month::parse(file.stem().string());
    });
}

std::string folder_meant(const fs::path& folder) {
    const std::string name = folder.filename().string();
    if (holds(month_folders, name) || holds(other_folders, name)) return {};
    for (const std::string_view known : month_folders) {
        if (is_near(name, known)) return std::string(known) + "/";
    }
    for (const std::string_view known : other_folders) {
        if (is_near(name, known)) return std::string(known) + "/";
    }
    return has_month_table(folder) ? "activity/, bank/, common/, pay/, corrections/, entries/"
                                   : std::string();
}

// The table that a month is read from and that this file stands for; none where both are there.
std::optional<std::string> table_meant(const fs::path& file) {
    if (!is_workbook(file) || !Month::parse(file.stem().string())) return std::nullopt;
    const std::string table = file.stem().string() + ".csv";
    if (is_there(file.parent_path() / table)) return std::nullopt;
    return table;
}

} // namespace

bool is_workbook(const fs::path& file) {
    return holds(workbook_extensions, in_small_letters(file.extension().string()));
}

bool is_hidden(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.starts_with('.') || name.starts_with('~');
}

bool is_taken_name(std::string_view name) {
    const std::string small = in_small_letters(name);
    const std::string extension = fs::path(small).extension().string();
    return holds(month_folders, small) || holds(other_folders, small) || extension == ".csv" ||
           extension == ".yaml" || extension == ".yml";
}

std::vector<fs::path> names_in(const fs::path& folder, Problems& problems) {
    std::vector<fs::path> names;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        names.push_back(entry->path());
    }
    std::sort(names.begin(), names.end());
    if (error && is_there(folder)) {
        problems.push_back({Rule::file_must_be_readable,
                            {folder.generic_string(), 0, 0},
                            folder.filename().string(),
                            {error.message()},
                            Privacy::open});
    }
    return names;
}

Problems unknown_names(const fs::path& folder) {
    Problems problems;
    for (const fs::path& path : names_in(folder, problems)) {
        if (is_hidden(path)) continue;
        const std::string meant = is_folder(path) ? folder_meant(path) : file_meant(path);
        if (meant.empty()) continue;
        problems.push_back({Rule::file_must_be_known,
                            {path.generic_string(), 0, 0},
                            path.filename().string(),
                            {meant},
                            Privacy::open});
    }
    return problems;
}

Problems workbooks(const fs::path& folder) {
    Problems problems;
    for (const std::string_view tables : month_folders) {
        for (const fs::path& file : names_in(folder / tables, problems)) {
            const auto table = table_meant(file);
            if (!table) continue;
            problems.push_back({Rule::table_must_be_csv,
                                {file.generic_string(), 0, 0},
                                file.filename().string(),
                                {*table},
                                Privacy::open});
        }
    }
    return problems;
}

} // namespace cae::folder_reader
