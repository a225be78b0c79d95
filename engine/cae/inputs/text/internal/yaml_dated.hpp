// Readers of values that change on known dates.
#pragma once

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "cae/inputs/law/internal/law_reader.hpp"
#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"
#include "cae/law/dated.hpp"

namespace cae::folder_reader {

// From when a value holds that is written without a date: 1 January 1900.
[[nodiscard]] inline Date the_beginning() { return *Date::of(1900, 1, 1); }

// One version that holds from the beginning.
template <class T>
[[nodiscard]] std::optional<Dated<T>> always(std::optional<T> value) {
    if (!value) return std::nullopt;
    return Dated<T>::of({Version<T>{the_beginning(), std::move(value), {}}});
}

// The versions of a list; `read` takes the map of one version, `from` being read already.
template <class T, class Read>
[[nodiscard]] std::optional<Dated<T>> read_versions(const YamlNode& node, const Read& read,
                                                    Problems& problems) {
    law_reader::check_ascending(node, node.key, problems);
    const auto read_version = [&](const YamlNode& child,
                                  Problems& found) -> std::optional<Version<T>> {
        YamlMap map(child, found);
        const auto from = map.required("from", read_date);
        auto value = read(map, found);
        map.refuse_other_keys();
        if (!from || !value) return std::nullopt;
        return Version<T>{*from, std::move(value), {}};
    };
    auto versions = list_of(read_version)(node, problems);
    if (versions && node.children.empty()) {
        report(node, Rule::text_must_not_be_empty, {node.key}, problems);
    }
    return versions ? Dated<T>::of(std::move(*versions)) : std::nullopt;
}

// A list of one item: a single version is often written without the dash.
[[nodiscard]] inline YamlNode list_of_one(const YamlNode& item) {
    YamlNode list = item;
    list.kind = YamlKind::list;
    list.children = {item};
    return list;
}

// A reader of a list of maps, each with the key `from` beside those `read` takes, or of one such
// map.
template <class Read>
[[nodiscard]] auto versions_of(Read read) {
    return [read = std::move(read)](const YamlNode& node, Problems& problems) {
        using Value = std::invoke_result_t<const Read&, YamlMap&, Problems&>;
        using T = typename Value::value_type;
        if (node.kind != YamlKind::map) return read_versions<T>(node, read, problems);
        return read_versions<T>(list_of_one(node), read, problems);
    };
}

// A reader of a plain value, which holds from the beginning, or of a list of {from, value}. `read`
// reads the value.
template <class Read>
[[nodiscard]] auto dated(Read read) {
    return [read = std::move(read)](const YamlNode& node, Problems& problems) {
        using T = typename decltype(read(node, problems))::value_type;
        if (node.kind != YamlKind::list) return always<T>(read(node, problems));
        const auto read_value = [&](YamlMap& map, Problems&) {
            return map.required("value", read);
        };
        return read_versions<T>(node, read_value, problems);
    };
}

// A reader of a map without `from`, which holds from the beginning, or of what `versions_of` reads.
// `read` takes (YamlMap&, Problems&).
template <class Read>
[[nodiscard]] auto dated_map(Read read) {
    return [read = std::move(read)](const YamlNode& node, Problems& problems) {
        using Value = std::invoke_result_t<const Read&, YamlMap&, Problems&>;
        using T = typename Value::value_type;
        if (node.kind == YamlKind::list || node.find("from") != nullptr) {
            return versions_of(read)(node, problems);
        }
        YamlMap map(node, problems);
        auto value = read(map, problems);
        map.refuse_other_keys();
        return always<T>(std::move(value));
    };
}

} // namespace cae::folder_reader
