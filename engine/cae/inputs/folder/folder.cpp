#include "cae/inputs/folder/folder.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <system_error>
#include <utility>

#include "cae/calendar/fiscal_year.hpp"
#include "cae/inputs/bank/orders_file.hpp"
#include "cae/inputs/folder/grants_file.hpp"
#include "cae/inputs/folder/internal/folder_names.hpp"
#include "cae/inputs/folder/internal/folder_reading.hpp"
#include "cae/inputs/folder/internal/inventory_reading.hpp"
#include "cae/inputs/folder/internal/kept_texts.hpp"
#include "cae/inputs/folder/year_file.hpp"

namespace cae {
namespace {

using folder_reader::FolderReading;
using folder_reader::KnownRoster;
using folder_reader::month_folders;

KnownRoster known_roster(const FolderReading& reading) {
    const Roster& roster = reading.folder.roster;
    return {roster, reading.roster_complete, reading.teams_complete};
}

YearResult year_result_of(const CooperativeFolder& folder) {
    return has_complete_books(folder) ? YearResult::of_books : YearResult::stated;
}

std::filesystem::path file_of(const std::filesystem::path& path, const char* folder, Month month) {
    return path / folder / (to_string(month) + ".csv");
}

bool is_table(const std::filesystem::path& file) {
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return extension == ".csv";
}

// The tables of a folder, in the order of the names; appends why it cannot be listed.
std::vector<std::filesystem::path> tables_in(const std::filesystem::path& folder,
                                             Problems& problems) {
    auto files = folder_reader::names_in(folder, problems);
    std::erase_if(files, [](const auto& file) { return !is_table(file); });
    return files;
}

// Only `2026-01.csv` is read; a system that tells small letters from capitals has no `2026-01.CSV`.
std::optional<Month> month_of(const std::filesystem::path& file) {
    if (file.extension() != ".csv") return std::nullopt;
    return Month::parse(file.stem().string());
}

// What is wrong in the inventories, of whichever year.
Problems check_inventories(const FolderReading& reading, const KnownRoster& known) {
    Problems problems;
    for (const int year : inventories_in(reading.folder.path, problems)) {
        const Date last_day = last_day_of_year(reading.folder.cooperative, year);
        static_cast<void>(folder_reader::read_inventory(reading.folder, last_day, known, problems));
    }
    return problems;
}

} // namespace

bool has_complete_books(const CooperativeFolder& folder) {
    return !folder.opening.balance.rows.empty();
}

Result<CooperativeFolder> load_folder(const std::filesystem::path& path) {
    FolderReading reading = folder_reader::read_folder(path);
    if (!reading.problems.empty()) return refuse(std::move(reading.problems));
    return std::move(reading.folder);
}

Result<MonthDocuments> load_month(const CooperativeFolder& folder, Month month) {
    Problems problems;
    const KnownRoster known(folder.roster, true);
    auto documents = folder_reader::read_documents(folder, month, known, month, problems);
    if (!problems.empty()) return refuse(std::move(problems));
    return documents;
}

Result<InputFile> known_file(const CooperativeFolder& folder, const std::filesystem::path& file) {
    const auto text = folder.texts->read_once(file);
    if (!text) return refuse(text.error());
    return *folder.texts->known(file);
}

Result<std::optional<MonthDocuments>> load_inventory(const CooperativeFolder& folder,
                                                     Date last_day) {
    if (!folder_reader::is_there(inventory_file(folder.path, last_day.year()))) {
        return std::optional<MonthDocuments>();
    }
    Problems problems;
    const KnownRoster known(folder.roster, true);
    auto documents = folder_reader::read_inventory(folder, last_day, known, problems);
    if (!problems.empty()) return refuse(std::move(problems));
    return std::optional(std::move(documents));
}

Result<FolderMonth> load_folder_month(const std::filesystem::path& path, Month month) {
    FolderReading reading = folder_reader::read_folder(path);
    auto documents = folder_reader::read_documents(reading.folder, month, known_roster(reading),
                                                   month, reading.problems);
    if (!reading.problems.empty()) return refuse(std::move(reading.problems));
    return FolderMonth{std::move(reading.folder), std::move(documents)};
}

Problems check_folder(const std::filesystem::path& path, std::optional<Month> month,
                      std::optional<Month> first_open) {
    FolderReading reading = folder_reader::read_folder(path);
    const KnownRoster known = known_roster(reading);
    const std::vector<Month> months = month ? std::vector{*month} : months_in(path);
    for (const Month one : months) {
        static_cast<void>(folder_reader::read_documents(
            reading.folder, one, known, first_open.value_or(one), reading.problems));
    }
    for (const Problems& more :
         {misnamed_tables(path), check_grants(path), check_inventories(reading, known),
          check_years(path, reading.folder.cooperative.form, year_result_of(reading.folder))}) {
        reading.problems.insert(reading.problems.end(), more.begin(), more.end());
    }
    return std::move(reading.problems);
}

Problems misnamed_tables(const std::filesystem::path& path) {
    Problems problems = folder_reader::unknown_names(path);
    const Problems left = folder_reader::workbooks(path);
    problems.insert(problems.end(), left.begin(), left.end());
    Problems told; // by workbooks
    for (const std::string_view folder : month_folders) {
        for (const auto& file : tables_in(path / folder, told)) {
            if (month_of(file) || file == orders_file(path)) continue;
            problems.push_back({Rule::month_must_exist,
                                {file.generic_string(), 0, 0},
                                file.filename().string(),
                                {},
                                Privacy::open});
        }
    }
    return problems;
}

std::vector<Month> months_in(const std::filesystem::path& path) {
    std::set<Month> months;
    Problems told; // by misnamed_tables
    for (const std::string_view folder : month_folders) {
        for (const auto& file : tables_in(path / folder, told)) {
            if (const auto month = month_of(file)) months.insert(*month);
        }
    }
    return {months.begin(), months.end()};
}

std::vector<int> inventories_in(const std::filesystem::path& path, Problems& problems) {
    std::vector<int> years;
    for (const auto& file : folder_reader::names_in(path / "inventory", problems)) {
        if (const auto year = folder_reader::inventory_year(file, problems)) {
            years.push_back(*year);
        }
    }
    return years;
}

Date last_day_of_year(const Cooperative& cooperative, int year) {
    return FiscalYear::ending_in(year, fiscal_years_of(cooperative)).last_day();
}

std::vector<std::filesystem::path> input_files(const std::filesystem::path& path, Month month) {
    std::vector<std::filesystem::path> files{path / "cooperative.yaml",
                                             path / "members.yaml",
                                             path / "members.csv",
                                             path / "activities.yaml",
                                             path / "opening.csv",
                                             path / "opening_invoices.csv",
                                             path / "opening_mileage.csv",
                                             path / "opening_assets.csv",
                                             path / "opening_balance.csv",
                                             path / "recurring.csv",
                                             path / "customers.csv",
                                             path / "suppliers.csv",
                                             path / "posting_rules.yaml",
                                             path / "withholding" / "rates.csv",
                                             chart_file(path),
                                             activity_file(path, month),
                                             bank_file(path, month),
                                             common_file(path, month),
                                             pay_file(path, month),
                                             corrections_file(path, month),
                                             entries_file(path, month)};
    std::erase_if(files, [](const auto& file) { return !folder_reader::is_there(file); });
    return files;
}

std::filesystem::path inventory_file(const std::filesystem::path& path, int year) {
    return path / "inventory" / (std::to_string(year) + ".csv");
}

std::filesystem::path chart_file(const std::filesystem::path& path) {
    return path / "accounting" / "chart.yaml";
}

std::filesystem::path activity_file(const std::filesystem::path& path, Month month) {
    return file_of(path, "activity", month);
}

std::filesystem::path bank_file(const std::filesystem::path& path, Month month) {
    return file_of(path, "bank", month);
}

std::filesystem::path common_file(const std::filesystem::path& path, Month month) {
    return file_of(path, "common", month);
}

std::filesystem::path pay_file(const std::filesystem::path& path, Month month) {
    return file_of(path, "pay", month);
}

std::filesystem::path corrections_file(const std::filesystem::path& path, Month month) {
    return file_of(path, "corrections", month);
}

std::filesystem::path entries_file(const std::filesystem::path& path, Month month) {
    return file_of(path, "entries", month);
}

} // namespace cae
