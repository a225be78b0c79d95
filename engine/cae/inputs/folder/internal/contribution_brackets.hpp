// Brackets of a contribution as a file writes them.
#pragma once

#include <optional>

#include "cae/cooperative/brackets.hpp"
#include "cae/inputs/text/yaml_map.hpp"

namespace cae::folder_reader {

// A list of {from | above, up_to | below, rate_pct}; a bracket without a beginning goes on where
// the one before ends. The rules of `faults_of`; where two brackets do not fit, the problem stands
// at the second and names the first.
[[nodiscard]] std::optional<Brackets> read_brackets(const YamlNode& node, Problems& problems);

} // namespace cae::folder_reader
