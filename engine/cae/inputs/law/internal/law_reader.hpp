// What the readers of law files share: the head of a file and its dated versions.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"
#include "cae/law/by_headcount.hpp"
#include "cae/law/dated.hpp"
#include "cae/law/rulebook.hpp"

namespace cae::law_reader {

// A file being read: its keys, who it is, and where its problems go.
struct LawFile {
    YamlMap& map;
    const std::string& id;
    Problems& problems;
};

// Appends Rule::law_must_be_coherent at `node`.
void incoherent(const YamlNode& node, const std::string& id, const std::string& reason,
                Problems& problems);

// Appends Rule::versions_must_ascend for each version that does not begin after the one before.
void check_ascending(const YamlNode& versions, const std::string& id, Problems& problems);

// One version; `read_value` reads its value from the version's map unless it is undecided.
template <class T, class ReadValue>
std::optional<Version<T>> read_version(const YamlNode& node, const ReadValue& read_value,
                                       Problems& problems) {
    YamlMap map(node, problems);
    const auto from = map.required("from", read_date);
    const auto source = map.required("source", read_text);
    const bool undecided = map.optional("undecided", read_flag).value_or(false);
    std::optional<T> value;
    if (!undecided) value = read_value(map);
    map.refuse_other_keys();
    if (!from || !source) return std::nullopt;
    return Version<T>{*from, std::move(value), *source};
}

// The versions of a file. `read_value` takes the map of one version and returns an optional T.
template <class T, class ReadValue>
Dated<T> read_versions(const LawFile& file, const ReadValue& read_value) {
    const auto read_list = [&](const YamlNode& node, Problems& problems) {
        check_ascending(node, file.id, problems);
        if (node.kind == YamlKind::list && node.children.empty()) {
            incoherent(node, file.id, "there is no version", problems);
        }
        const auto read_item = [&](const YamlNode& child, Problems& found) {
            return read_version<T>(child, read_value, found);
        };
        return list_of(read_item)(node, problems);
    };
    auto versions = file.map.required("versions", read_list);
    if (!versions) return {};
    return Dated<T>::of(std::move(*versions)).value_or(Dated<T>{});
}

// `headcount_from` and `headcount_below` of a map; everybody when neither is written.
HeadcountRange read_headcount_range(YamlMap& map, const std::string& id, Problems& problems);

// Appends Rule::law_must_be_coherent unless the ranges ascend without overlap.
void check_ranges(const YamlNode& list, const std::vector<HeadcountRange>& ranges,
                  const std::string& id, Problems& problems);

// A reader of a list of {headcount_from, headcount_below, value}.
template <class Read>
auto by_headcount(const std::string& id, Read read_value) {
    return [&id, read_value](const YamlNode& node, Problems& problems) {
        using T = typename decltype(read_value(node, problems))::value_type;
        std::vector<HeadcountRange> ranges;
        const auto read_item = [&](const YamlNode& child, Problems& found) {
            YamlMap map(child, found);
            const auto range = read_headcount_range(map, id, found);
            const auto value = map.required("value", read_value);
            map.refuse_other_keys();
            ranges.push_back(range);
            return value ? std::optional(ForHeadcount<T>{range, *value}) : std::nullopt;
        };
        auto values = list_of(read_item)(node, problems);
        check_ranges(node, ranges, id, problems);
        return values;
    };
}

// The versions of each kind of file.
Dated<Decimal> read_numbers(const LawFile& file, Unit unit);
Dated<ByHeadcount<Money>> read_amounts_by_headcount(const LawFile& file);
Dated<std::vector<ContributionPart>> read_contribution(const LawFile& file);
Dated<ReliefFormula> read_relief(const LawFile& file);
Dated<WithholdingGrid> read_withholding_grid(const LawFile& file);
Dated<SeizableScale> read_seizable_scale(const LawFile& file);
Dated<MileageScale> read_mileage_scale(const LawFile& file);
Dated<std::vector<Rate>> read_vat_rates(const LawFile& file);

} // namespace cae::law_reader
