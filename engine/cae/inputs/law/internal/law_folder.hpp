// The files of a law folder and the names they bear.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cae/base/result.hpp"

namespace cae::law_folder {

// The YAML files under a folder, in the order of their paths.
// Fails with Rule::file_must_exist or file_must_be_readable.
[[nodiscard]] Result<std::vector<std::filesystem::path>> files(const std::filesystem::path& folder);

// "config/law/cotisations/maladie.yaml" under "config/law" is "cotisations.maladie". A file with
// another ending bears it in its name, so that its id never fits.
[[nodiscard]] std::string id_of(const std::filesystem::path& file,
                                const std::filesystem::path& folder);

} // namespace cae::law_folder
