// posting_rules.yaml -> which account a charge stands on that names none.
#pragma once

#include <vector>

#include "cae/base/result.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/parties.hpp"
#include "cae/cooperative/posting_rules.hpp"
#include "cae/inputs/folder/internal/known_roster.hpp"
#include "cae/inputs/text/yaml.hpp"

namespace cae::folder_reader {

// Whom rules may name.
struct NamedByRules {
    const KnownRoster& known;
    const Cooperative& cooperative;
    const Parties& parties;
};

// The rules in their order. Rule::reference_must_exist for a member, a branch or a supplier whom
// nobody knows, text_must_not_be_empty, key_must_be_present for a rule without a condition, and
// those of reading YAML.
[[nodiscard]] std::vector<PostingRule>
read_posting_rules(const YamlNode& node, const NamedByRules& named, Problems& problems);

} // namespace cae::folder_reader
