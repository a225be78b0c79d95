// Readers of the grammar of contributions: the cooperative's rule, its levies, a member's own.
#pragma once

#include <optional>
#include <vector>

#include "cae/cooperative/contribution_rule.hpp"
#include "cae/inputs/folder/internal/roster_builder.hpp"
#include "cae/inputs/text/yaml_map.hpp"

namespace cae::folder_reader {

// One version of a rule: {rate_pct | brackets | slabs | steps, base, event, period, floor, cap,
// fixed_fee, exempt_months, between_members_rate_pct, by_stage}. Brackets are proven: Rule::
// brackets_must_have_no_gap and the like, each with the place of both brackets. Also Rule::
// key_must_be_unique for two shapes, floor_must_not_exceed_cap, and those of reading values.
[[nodiscard]] std::optional<StagedContribution> read_contribution(YamlMap& map, Problems& problems);

// The list of {name, label, rule} of cooperative.yaml. Rule::id_must_be_unique.
[[nodiscard]] std::optional<std::vector<Levy>> read_levies(const YamlNode& node,
                                                           Problems& problems);

// One {name, rule} of a member.
[[nodiscard]] std::optional<LevyDraft> read_own_levy(const YamlNode& node, Problems& problems);

} // namespace cae::folder_reader
