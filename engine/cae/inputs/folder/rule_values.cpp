#include "cae/inputs/folder/internal/rule_values.hpp"

#include <algorithm>
#include <utility>

#include "cae/base/plain_words.hpp"
#include "cae/base/thing.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae::folder_reader {
namespace {

std::optional<std::string> read_said(const YamlNode& node, Problems& problems) {
    auto text = read_text(node, problems);
    if (!text || plain_words(*text).find_first_not_of(' ') != std::string::npos) return text;
    report(node, Rule::text_must_not_be_empty, {"text"}, problems);
    return std::nullopt;
}

} // namespace

std::optional<std::vector<std::string>> read_said_words(const YamlNode& node, Problems& problems) {
    if (node.kind == YamlKind::list) return list_of(read_said)(node, problems);
    auto text = read_said(node, problems);
    if (!text) return std::nullopt;
    return std::vector{*std::move(text)};
}

std::optional<BranchIndex> read_branch(const YamlNode& node, const Cooperative& cooperative,
                                       Problems& problems) {
    const auto id = read_text(node, problems);
    if (!id) return std::nullopt;
    const auto& branches = cooperative.branches;
    const auto found = std::find_if(branches.begin(), branches.end(),
                                    [&](const Branch& branch) { return branch.id.text() == *id; });
    if (found != branches.end()) return static_cast<BranchIndex>(found - branches.begin());
    report(node, Rule::reference_must_exist, {Thing::branch}, problems);
    return std::nullopt;
}

} // namespace cae::folder_reader
