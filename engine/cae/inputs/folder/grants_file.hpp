// The terms of the start-up aid, and the applications of a year -> values.
#pragma once

#include <filesystem>
#include <optional>

#include "cae/base/result.hpp"
#include "cae/cooperative/grants.hpp"

namespace cae {

// Reads config/grants/entreprendre_autrement.yaml. Fails with every problem of the file at once.
[[nodiscard]] Result<GrantScheme> load_grant_scheme(const std::filesystem::path& file);

// Reads grants/<year>.csv of a folder, and the credits of the year from its grants/credits.yaml.
// Fails with every problem of both files: those of tables and maps, Rule::date_must_be_in_year, and
// Rule::key_must_be_present when the year has no credits.
[[nodiscard]] Result<GrantYear> load_grants(const std::filesystem::path& folder, int year);

// Every problem of the folder's grants, of all years. A table that is not named after a year breaks
// Rule::year_must_exist.
[[nodiscard]] Problems check_grants(const std::filesystem::path& folder);

// The last year that has a table of applications.
[[nodiscard]] std::optional<int> last_year_of_grants(const std::filesystem::path& folder);

} // namespace cae
