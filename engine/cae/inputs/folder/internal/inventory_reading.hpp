// inventory/<year>.csv: the entries that end a fiscal year.
#pragma once

#include <filesystem>
#include <optional>

#include "cae/inputs/folder/folder.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"

namespace cae::folder_reader {

// The entries of the inventory of the year that ends on a day, which is there. Appends what is
// wrong to `problems`: what read_entries_table() notes.
[[nodiscard]] MonthDocuments read_inventory(const CooperativeFolder& folder, Date last_day,
                                            const KnownRoster& known, Problems& problems);

// The year that a file of inventory/ is named after; nothing for one that is hidden, and after
// noting Rule::year_must_exist or, of a workbook that nobody saved as a table,
// Rule::table_must_be_csv.
[[nodiscard]] std::optional<int> inventory_year(const std::filesystem::path& file,
                                                Problems& problems);

} // namespace cae::folder_reader
