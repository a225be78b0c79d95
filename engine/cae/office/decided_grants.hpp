// The year's applications for the start-up aid, decided.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/cooperative/grants.hpp"

namespace cae {

struct DecidedGrants {
    GrantYear year;
    std::vector<GrantDecision> decisions; // parallel to the applications
};

// Decides the applications of grants/<year>.csv of a folder, of its last table when no year is
// named, within the credits of the year and by the terms of config/grants/. Nothing when the folder
// has no table. Fails with every problem of the files, and as cae::decide_grants does.
[[nodiscard]] Result<std::optional<DecidedGrants>>
grants_of(const std::filesystem::path& folder, const std::filesystem::path& config,
          std::optional<int> year = std::nullopt);

} // namespace cae
