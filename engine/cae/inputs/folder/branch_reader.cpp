#include <string>
#include <unordered_map>

#include "cae/cooperative/identifiers.hpp"
#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/cooperative_file.hpp"
#include "cae/inputs/text/internal/yaml_dated.hpp"

namespace cae::folder_reader {
namespace {

std::optional<std::string> read_postcode(const YamlNode& node, Problems& problems) {
    auto text = read_text(node, problems);
    if (!text || is_postcode(*text)) return text;
    report(node, Rule::postcode_must_be_valid, {}, problems);
    return std::nullopt;
}

// Establishments with rules of their own are refused: their rates are not in config/law.
std::optional<Address> read_branch_address(const YamlNode& node, Problems& problems) {
    auto address = read_address(node, problems);
    if (!address) return std::nullopt;
    if (is_alsace_moselle(address->postcode) || is_overseas(address->postcode)) {
        report(*node.find("postcode"), Rule::branch_must_be_in_scope, {}, problems);
    }
    return address;
}

// A SIRET is the SIREN and a number of five digits.
auto siret_of(const std::string& siren) {
    return [siren](const YamlNode& node, Problems& problems) {
        auto siret = number_of_form(is_valid_siret, Rule::siret_must_be_valid)(node, problems);
        if (siret && !siren.empty() && !siret->starts_with(siren)) {
            report(node, Rule::siret_must_be_of_siren, {siren}, problems);
        }
        return siret;
    };
}

Branch read_branch(const YamlNode& node, const std::string& siren, Problems& problems) {
    YamlMap map(node, problems);
    Branch branch;
    if (auto id = map.required("id", read_id)) branch.id = BranchId(*id);
    set(branch.name, map.required("name", read_text));
    set(branch.siret, map.required("siret", siret_of(siren)));
    set(branch.address, map.required("address", read_branch_address));
    set(branch.accident_rate, map.required("accident_rate_pct", dated(read_percent)));
    set(branch.mobility_rate, map.optional("mobility_rate_pct", dated(read_percent)));
    map.refuse_other_keys();
    return branch;
}

std::string line_of(const YamlNode& node) {
    return node.place.file + ":" + std::to_string(node.place.line);
}

} // namespace

std::optional<Address> read_address(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto street = map.required("street", read_text);
    const auto postcode = map.required("postcode", read_postcode);
    const auto town = map.required("town", read_text);
    map.refuse_other_keys();
    if (!street || !postcode || !town) return std::nullopt;
    return Address{*street, *postcode, *town};
}

std::vector<Branch> read_branches(const YamlNode& node, const std::string& siren,
                                  Problems& problems) {
    std::vector<Branch> branches;
    std::unordered_map<std::string, std::string> places;
    const auto read = [&](const YamlNode& child, Problems& found) -> std::optional<Branch> {
        Branch branch = read_branch(child, siren, found);
        const auto [first, is_new] = places.emplace(branch.id.text(), line_of(child));
        if (!is_new && !branch.id.empty()) {
            report(*child.find("id"), Rule::id_must_be_unique, {first->second}, found);
        }
        return branch;
    };
    set(branches, list_of(read)(node, problems));
    if (node.kind == YamlKind::list && node.children.empty()) {
        report(node, Rule::text_must_not_be_empty, {node.key}, problems);
    }
    return branches;
}

} // namespace cae::folder_reader
