// What rules of the cooperative say alike, whatever they choose.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/inputs/text/yaml.hpp"

namespace cae::folder_reader {

// Words that a text bears, or a list of them. Rule::text_must_not_be_empty for those without any
// letter or digit.
[[nodiscard]] std::optional<std::vector<std::string>> read_said_words(const YamlNode& node,
                                                                      Problems& problems);

// Rule::reference_must_exist for a branch that is not one of the cooperative.
[[nodiscard]] std::optional<BranchIndex>
read_branch(const YamlNode& node, const Cooperative& cooperative, Problems& problems);

// A reader of a branch, for YamlMap.
[[nodiscard]] inline auto branch_of(const Cooperative& cooperative) {
    return [&cooperative](const YamlNode& node, Problems& problems) {
        return read_branch(node, cooperative, problems);
    };
}

} // namespace cae::folder_reader
