// members.yaml and members.csv -> the members of a RosterBuilder.
#pragma once

#include <string>
#include <string_view>

#include "cae/inputs/folder/internal/roster_builder.hpp"
#include "cae/inputs/text/yaml.hpp"

namespace cae::folder_reader {

// Adds the members of `root`, a map with the key `members`. False when one of them could not even
// be told by its id, so that references to members cannot be judged.
[[nodiscard]] bool read_members(const YamlNode& root, RosterBuilder& builder, Problems& problems);

// Adds the members of a CSV text, one a row. False as above.
[[nodiscard]] bool read_members_table(std::string_view text, const std::string& file,
                                      RosterBuilder& builder, Problems& problems);

} // namespace cae::folder_reader
