// The names of what stands in a cooperative's folder.
#pragma once

#include <array>
#include <filesystem>
#include <string_view>
#include <vector>

#include "cae/base/problem.hpp"

namespace cae::folder_reader {

// The folders that have a table a month.
inline constexpr std::array<std::string_view, 6> month_folders{
    "activity", "bank", "common", "pay", "corrections", "entries"};

// Whether a file looks like what a spreadsheet was kept in before it was saved as a table.
[[nodiscard]] bool is_workbook(const std::filesystem::path& file);

// Whether a file is none of the cooperative's: its name begins with a point or a tilde.
[[nodiscard]] bool is_hidden(const std::filesystem::path& file);

// Whether a file of that name would stand in the place of an input or of what the program writes.
[[nodiscard]] bool is_taken_name(std::string_view name);

// What stands in a folder, in the order of the names; none when there is no folder. Appends
// Rule::file_must_be_readable when it cannot be listed.
[[nodiscard]] std::vector<std::filesystem::path> names_in(const std::filesystem::path& folder,
                                                          Problems& problems);

// What is named almost as an input and read by nobody, such as `recuring.csv` or `Activity/`, and
// tables of months outside the folders that are read: Rule::file_must_be_known. Other files are
// left alone.
[[nodiscard]] Problems unknown_names(const std::filesystem::path& folder);

// Tables of the month folders that were left as workbooks: Rule::table_must_be_csv.
[[nodiscard]] Problems workbooks(const std::filesystem::path& folder);

} // namespace cae::folder_reader
