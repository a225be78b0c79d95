// bank_layout.yaml -> how the exports of the cooperative's bank are laid out.
#pragma once

#include <filesystem>

#include "cae/base/result.hpp"
#include "cae/inputs/bank/bank_titles.hpp"

namespace cae {

// The layout in a folder; an empty one without the file. Each key is a field by its word, its value
// a title, the number of a column, or a list of them. Fails with what is wrong in the file.
[[nodiscard]] Result<BankLayout> load_bank_layout(const std::filesystem::path& folder);

} // namespace cae
