// A cooperative's folder -> values. docs/folder.md describes its files.
//
// Everything that is wrong in all files is gathered in one run. Nothing is written.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/books.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/parties.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/cooperative/withholding_rates.hpp"

namespace cae {

namespace folder_reader {
class KeptTexts;
}

// What a folder says once and for all months: cooperative.yaml, members.yaml and members.csv,
// activities.yaml, opening.csv, opening_invoices.csv, opening_mileage.csv, opening_assets.csv,
// opening_balance.csv, posting_rules.yaml, withholding/rates.csv. `opening` are the books before
// `cooperative.first_period`: what has no file is empty, last_closed is absent.
struct CooperativeFolder {
    std::filesystem::path path{};
    Cooperative cooperative;
    Roster roster{};
    Books opening{};
    Parties parties{};
    PostingRules posting_rules{};
    std::vector<WithholdingRate> withholding_rates{};  // given to the roster
    std::shared_ptr<folder_reader::KeptTexts> texts{}; // of files that hold for several months
};

// Whether the books began with a trial balance, so that they are those of the whole cooperative.
[[nodiscard]] bool has_complete_books(const CooperativeFolder& folder);

// A folder and the documents of one of its months.
struct FolderMonth {
    CooperativeFolder folder;
    MonthDocuments documents;
};

// Reads what holds for all months.
[[nodiscard]] Result<CooperativeFolder> load_folder(const std::filesystem::path& path);

// Reads the tables of a month: activity/, bank/, common/, pay/, corrections/ and
// entries/<month>.csv. A file that does not exist holds nothing.
[[nodiscard]] Result<MonthDocuments> load_month(const CooperativeFolder& folder, Month month);

// `load_folder` and `load_month` together: the problems of both at once.
[[nodiscard]] Result<FolderMonth> load_folder_month(const std::filesystem::path& path, Month month);

// Every problem of the folder: of what holds for all months, and of `month` or, without one, of
// every month that has a file; and of its grants, years, inventories and `misnamed_tables`.
// Documents may stand in the table of a later month where their own is before `first_open`, the
// first month that is not sealed; without it, where their own is before that of the table.
[[nodiscard]] Problems check_folder(const std::filesystem::path& path,
                                    std::optional<Month> month = std::nullopt,
                                    std::optional<Month> first_open = std::nullopt);

// What would be missed, for nobody reads it: tables of activity/, bank/, common/, pay/,
// corrections/ and entries/ that are not named after a month (Rule::month_must_exist) or were left
// as workbooks (Rule::table_must_be_csv), and names that are almost those of inputs
// (Rule::file_must_be_known).
[[nodiscard]] Problems misnamed_tables(const std::filesystem::path& path);

// The months that have a file in activity/, bank/, common/, pay/, corrections/ or entries/,
// ascending. A folder that cannot be listed has none; `misnamed_tables` tells.
[[nodiscard]] std::vector<Month> months_in(const std::filesystem::path& path);

// The input files a closing of `month` reads and that exist, in a fixed order: those of the folder,
// then those of the month.
[[nodiscard]] std::vector<std::filesystem::path> input_files(const std::filesystem::path& path,
                                                             Month month);

// What a file of the folder is known by, for a month that is made of it too. Fails as reading does.
[[nodiscard]] Result<InputFile> known_file(const CooperativeFolder& folder,
                                           const std::filesystem::path& file);

// Reads the entries of the inventory/<year>.csv of the fiscal year that ends on a day, as those of
// a month; nothing where there is no such file.
[[nodiscard]] Result<std::optional<MonthDocuments>> load_inventory(const CooperativeFolder& folder,
                                                                   Date last_day);

// The years that have an inventory/<year>.csv, ascending; other names in that folder break
// Rule::year_must_exist or table_must_be_csv.
[[nodiscard]] std::vector<int> inventories_in(const std::filesystem::path& path,
                                              Problems& problems);

// Where it stands, whether it exists or not.
[[nodiscard]] std::filesystem::path inventory_file(const std::filesystem::path& path, int year);

// The last day of the fiscal year that ends in a civil year.
[[nodiscard]] Date last_day_of_year(const Cooperative& cooperative, int year);

// Where the cooperative's own accounts stand, whether there are any or not.
[[nodiscard]] std::filesystem::path chart_file(const std::filesystem::path& path);

// Where the documents, the movements of the bank, the common charges, the pay sheet, the
// corrections and the accountant's entries of a month stand, whether they exist or not.
[[nodiscard]] std::filesystem::path activity_file(const std::filesystem::path& path, Month month);
[[nodiscard]] std::filesystem::path bank_file(const std::filesystem::path& path, Month month);
[[nodiscard]] std::filesystem::path common_file(const std::filesystem::path& path, Month month);
[[nodiscard]] std::filesystem::path pay_file(const std::filesystem::path& path, Month month);
[[nodiscard]] std::filesystem::path corrections_file(const std::filesystem::path& path,
                                                     Month month);
[[nodiscard]] std::filesystem::path entries_file(const std::filesystem::path& path, Month month);

} // namespace cae
