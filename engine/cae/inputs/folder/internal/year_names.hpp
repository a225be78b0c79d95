// Files of a folder that are named after years.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cae/base/problem.hpp"

namespace cae::year_names {

// The files with that extension, in the order of their names; none when there is no folder.
[[nodiscard]] std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder,
                                                          const char* extension);

// "2026" -> 2026, a year of the calendar.
[[nodiscard]] std::optional<int> year_of(const std::string& text);

// The year that a file is named after. Rule::year_must_exist.
[[nodiscard]] std::optional<int> year_of(const std::filesystem::path& file, Problems& problems);

} // namespace cae::year_names
