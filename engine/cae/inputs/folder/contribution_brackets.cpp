// Brackets as they are written -> brackets that are proven.
#include "cae/inputs/folder/internal/contribution_brackets.hpp"

#include "cae/inputs/folder/internal/contract_values.hpp"

namespace cae::folder_reader {
namespace {

std::optional<BracketBound> read_bound(YamlMap& map, const char* with, const char* without,
                                       Problems& problems) {
    const auto included = map.optional(with, read_amount);
    const auto excluded = map.optional(without, read_amount);
    if (map.has(with) && map.has(without)) {
        const Place place = map.node().find(without)->key_place();
        problems.push_back({Rule::key_must_be_unique, place, without, {}, Privacy::open});
    }
    if (included) return BracketBound{*included, true};
    if (excluded) return BracketBound{*excluded, false};
    return std::nullopt;
}

// A bracket goes on where the one before ends; the first begins at zero.
BracketBound usual_start(const std::vector<WrittenBracket>& before) {
    if (before.empty() || !before.back().to) return {};
    return {before.back().to->at, !before.back().to->included};
}

std::optional<WrittenBracket>
read_bracket(const YamlNode& node, const std::vector<WrittenBracket>& before, Problems& problems) {
    YamlMap map(node, problems);
    const auto from = read_bound(map, "from", "above", problems);
    const auto to = read_bound(map, "up_to", "below", problems);
    const auto rate = map.required("rate_pct", read_percent);
    map.refuse_other_keys();
    if (!rate) return std::nullopt;
    return WrittenBracket{from.value_or(usual_start(before)), to, *rate};
}

// "1000.00..2000.00"
std::string shown(const WrittenBracket& bracket) {
    return to_string(bracket.from.at) + ".." + (bracket.to ? to_string(bracket.to->at) : "");
}

void report_fault(const YamlNode& list, const std::vector<WrittenBracket>& brackets,
                  const BracketFault& fault, Problems& problems) {
    const bool has_one = fault.bracket < list.children.size();
    Problem problem{fault.rule,
                    has_one ? list.children[fault.bracket].place : list.place,
                    {},
                    {},
                    Privacy::open};
    if (has_one) problem.value = shown(brackets[fault.bracket]);
    if (has_one && fault.bracket > 0) {
        const Place& before = list.children[fault.bracket - 1].place;
        problem.details = {shown(brackets[fault.bracket - 1]),
                           before.file + ":" + std::to_string(before.line)};
    }
    problems.push_back(std::move(problem));
}

} // namespace

std::optional<Brackets> read_brackets(const YamlNode& node, Problems& problems) {
    if (node.kind != YamlKind::list) {
        report(node, Rule::value_must_be_a_list, {node.key}, problems);
        return std::nullopt;
    }
    const std::size_t before = problems.size();
    std::vector<WrittenBracket> brackets;
    for (const YamlNode& child : node.children) {
        const auto bracket = read_bracket(child, brackets, problems);
        brackets.push_back(bracket.value_or(WrittenBracket{usual_start(brackets), {}, {}}));
    }
    if (problems.size() > before) return std::nullopt;
    for (const BracketFault& fault : faults_of(brackets)) {
        report_fault(node, brackets, fault, problems);
    }
    return Brackets::of(brackets);
}

} // namespace cae::folder_reader
