// activities.yaml -> the activities that teams share.
#pragma once

#include "cae/inputs/folder/internal/known_roster.hpp"
#include "cae/inputs/text/yaml.hpp"

namespace cae::folder_reader {

// By activity, each with its dated split key. Every key sums to 100 %: Rule::split_must_sum. Its
// members have an account in the activity: Rule::reference_must_exist. Rule::id_must_be_unique, and
// those of reading values.
[[nodiscard]] std::map<ActivityIndex, Team>
read_activities(const YamlNode& root, const KnownRoster& known, Problems& problems);

} // namespace cae::folder_reader
