#include "cae/inputs/law/statements_file.hpp"

#include <set>
#include <utility>

#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae {
namespace {

// Names that a file has already.
using NamesSoFar = std::set<std::string>;

using Beginnings = std::vector<std::string>;
using Lines = std::vector<StatementLine>;
using Sections = std::vector<StatementSection>;
using Results = std::vector<ResultSection>;

std::optional<std::string> read_beginning(const YamlNode& node, Problems& problems) {
    auto text = read_text(node, problems);
    if (!text || text->find_first_not_of("0123456789") == std::string::npos) return text;
    report(node, Rule::number_must_be_whole, {}, problems);
    return std::nullopt;
}

StatementName read_name(YamlMap& map, NamesSoFar& names, Problems& problems) {
    StatementName name{map.required("name", read_text).value_or(""),
                       map.required("fr", read_text).value_or(""),
                       map.required("en", read_text).value_or("")};
    if (!names.insert(name.name).second) {
        problems.push_back({Rule::key_must_be_unique, map.node().place, name.name, {}});
    }
    return name;
}

auto read_line(NamesSoFar& names) {
    return [&names](const YamlNode& node, Problems& problems) -> std::optional<StatementLine> {
        YamlMap map(node, problems);
        StatementLine line{read_name(map, names, problems),
                           map.required("accounts", list_of(read_beginning)).value_or(Beginnings()),
                           map.optional("of", one_of(by_word<BalanceSide>()))};
        map.refuse_other_keys();
        return line;
    };
}

auto read_section(NamesSoFar& names) {
    return [&names](const YamlNode& node, Problems& problems) -> std::optional<StatementSection> {
        YamlMap map(node, problems);
        StatementSection section{
            read_name(map, names, problems),
            map.required("lines", list_of(read_line(names))).value_or(Lines())};
        map.refuse_other_keys();
        return section;
    };
}

auto read_result(NamesSoFar& names) {
    return [&names](const YamlNode& node, Problems& problems) -> std::optional<ResultSection> {
        YamlMap map(node, problems);
        ResultSection section{read_name(map, names, problems),
                              map.optional("income", list_of(read_line(names))).value_or(Lines()),
                              map.optional("charges", list_of(read_line(names))).value_or(Lines())};
        map.refuse_other_keys();
        return section;
    };
}

} // namespace

Result<StatementLayout> load_statements(const std::filesystem::path& file) {
    Problems problems;
    const auto root = read_yaml_file(file, problems);
    if (!root) return refuse(std::move(problems));
    YamlMap map(*root, problems);
    NamesSoFar names;
    StatementLayout layout{
        map.required("source", read_text).value_or(""),
        map.required("assets", list_of(read_section(names))).value_or(Sections()),
        map.required("liabilities", list_of(read_section(names))).value_or(Sections()),
        map.required("results", list_of(read_result(names))).value_or(Results())};
    map.refuse_other_keys();
    if (!problems.empty()) return refuse(std::move(problems));
    return layout;
}

} // namespace cae
