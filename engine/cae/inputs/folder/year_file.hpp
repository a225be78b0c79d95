// year/<year>.yaml: what the accounts say of a fiscal year and what its general meeting decides.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/cooperative/surplus.hpp"

namespace cae {

// Where it stands, whether it exists or not.
[[nodiscard]] std::filesystem::path year_file(const std::filesystem::path& folder, int year);

// The general meeting that the file names; nothing when there is no file.
[[nodiscard]] Result<std::optional<Date>> load_meeting(const std::filesystem::path& folder,
                                                       int year);

// Who knows the surplus: the year's file, or books that are complete, so that it may be left out.
enum class YearResult { stated, of_books };

// Reads it for a cooperative of that form. Fails with every problem of the file at once, among them
// Rule::feature_must_be_supported at the surplus of a loi-1947 cooperative and
// Rule::allocation_must_reach or allocation_must_not_exceed for criteria of the work share that are
// not 100 % together.
[[nodiscard]] Result<SurplusDecisions> load_year(const std::filesystem::path& folder, int year,
                                                 LegalForm form, YearResult result);

// The general meetings that the files of all years name, in the order of the years.
[[nodiscard]] Result<std::vector<Date>> load_meetings(const std::filesystem::path& folder);

// Every problem of the files of all years. One that is not named after a year breaks
// Rule::year_must_exist.
[[nodiscard]] Problems check_years(const std::filesystem::path& folder, LegalForm form,
                                   YearResult result);

} // namespace cae
