// YAML text as a plain tree that remembers where everything was written.
//
// What our files need of YAML and nothing more: maps, lists, scalars. Anchors, aliases, tags and
// further documents are refused, so that a file means what it shows.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/place.hpp"
#include "cae/base/problem.hpp"

namespace cae {

inline constexpr std::size_t deepest_yaml = 64;
inline constexpr std::size_t largest_yaml_bytes = std::size_t{8} << 20;

enum class YamlKind { null, scalar, list, map };

// A value. `key` is the key it stands under; an item of a list bears the key of the list, the root
// none. Children keep the order of the file: the values of a map (their keys differ), the items of
// a list.
struct YamlNode {
    YamlKind kind = YamlKind::null;
    Place place{};
    std::string key{};
    std::size_t key_line = 0;
    std::size_t key_column = 0;
    std::string text{};  // of a scalar, unescaped
    bool quoted = false; // of a scalar
    std::vector<YamlNode> children{};

    [[nodiscard]] Place key_place() const { return {place.file, key_line, key_column}; }
    // The value under `wanted` in a map, nullptr when there is none.
    [[nodiscard]] const YamlNode* find(std::string_view wanted) const;
};

// The tree of one document; empty text is a null node. Appends what is wrong to `problems`, with
// `file` as its place; the result is missing when there is no tree to go on with. After a duplicate
// key (Rule::key_must_be_unique) or a control character behind an escape the tree is given, so that
// a reader can report the rest of the file too; of two equal keys the first is kept.
[[nodiscard]] std::optional<YamlNode> parse_yaml(std::string_view text, const std::string& file,
                                                 Problems& problems);

// `parse_yaml` of a file, checked by `read_text_file`.
[[nodiscard]] std::optional<YamlNode> read_yaml_file(const std::filesystem::path& path,
                                                     Problems& problems);

} // namespace cae
