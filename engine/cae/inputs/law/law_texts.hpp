// The files of the law as texts, to be kept with what was computed under them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/closing/state/seal.hpp"

namespace cae {

// The YAML files under these folders of `config`, by path within it. Fails with
// Rule::file_must_exist or file_must_be_readable.
[[nodiscard]] Result<LawTexts> load_law_texts(const std::filesystem::path& config,
                                              const std::vector<std::string>& folders);

} // namespace cae
