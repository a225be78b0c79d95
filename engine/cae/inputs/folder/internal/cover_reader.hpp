// Covers of cooperative.yaml -> CoversByCategory.
#pragma once

#include <optional>

#include "cae/cooperative/cooperative.hpp"
#include "cae/inputs/text/yaml_map.hpp"

namespace cae::folder_reader {

// One cover for everybody, or one each under `cadre` and `non_cadre`: nobody goes without.
// Rule::health_cover_share_must_be_half and those of a cover: keys_must_not_stand_together,
// bounds_must_ascend, cover_share_must_be_exact.
[[nodiscard]] std::optional<CoversByCategory> read_health_cover(YamlMap& map, Problems& problems);

// Lists of covers under `cadre`, `non_cadre` or both. Those of a cover.
[[nodiscard]] std::optional<CoversByCategory> read_provident_cover(YamlMap& map,
                                                                   Problems& problems);

// The rate of the cover of cadres that the employer pays alone.
[[nodiscard]] std::optional<CoversByCategory> read_provident_cover_of_cadres(const YamlNode& node,
                                                                             Problems& problems);

} // namespace cae::folder_reader
