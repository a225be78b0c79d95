#include "cae/inputs/bank/bank_layout.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae {
namespace {

std::optional<std::vector<std::string>> read_titles(const YamlNode& node, Problems& problems) {
    if (node.kind == YamlKind::list) return list_of(read_text)(node, problems);
    auto title = read_text(node, problems);
    if (!title) return std::nullopt;
    return std::vector{*std::move(title)};
}

BankLayout read_layout(const YamlNode& root, Problems& problems) {
    BankLayout layout;
    YamlMap map(root, problems);
    for (const BankField field : enumerators_of<BankField>) {
        const auto titles = map.optional(word(field), read_titles);
        if (!titles) continue;
        for (const std::string& title : *titles) layout.titles.emplace_back(field, title);
    }
    map.refuse_other_keys();
    return layout;
}

} // namespace

Result<BankLayout> load_bank_layout(const std::filesystem::path& folder) {
    const auto file = folder / "bank_layout.yaml";
    std::error_code error;
    if (!std::filesystem::exists(file, error) && !error) return BankLayout();
    Problems problems;
    const auto root = read_yaml_file(file, problems);
    BankLayout layout = root ? read_layout(*root, problems) : BankLayout();
    if (!problems.empty()) return refuse(std::move(problems));
    return layout;
}

} // namespace cae
