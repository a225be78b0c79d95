// Reads a YAML map key by key, and knows which keys it was asked for.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "cae/inputs/text/yaml.hpp"

namespace cae {

// Typical use, where `problems` gathers everything that is wrong:
//
//     YamlMap map(node, problems);
//     const auto name = map.required("name", read_text);
//     const auto headcount = map.optional("headcount", read_whole);
//     map.refuse_other_keys();
//
// A reader is any function of (const YamlNode&, Problems&) that returns an optional value, such as
// those of yaml_values.hpp. An absent value may be a missing key or one whose problem is noted:
// build the result when `problems` has not grown.
class YamlMap {
public:
    // Appends Rule::value_must_be_a_map unless `node` is one; then every key is quietly absent.
    YamlMap(const YamlNode& node, Problems& problems);

    // The value under `key`; Rule::key_must_be_present when it is absent or null.
    template <class Read>
    [[nodiscard]] auto required(std::string_view key, const Read& read) {
        using Value = std::invoke_result_t<const Read&, const YamlNode&, Problems&>;
        const YamlNode* value = value_of(key);
        if (value != nullptr) return read(*value, problems_);
        report_missing(key);
        return Value{};
    }

    // The value under `key`; nothing when it is absent or null.
    template <class Read>
    [[nodiscard]] auto optional(std::string_view key, const Read& read) {
        using Value = std::invoke_result_t<const Read&, const YamlNode&, Problems&>;
        const YamlNode* value = value_of(key);
        return value != nullptr ? read(*value, problems_) : Value{};
    }

    // Whether `key` has a value; it counts as asked for.
    [[nodiscard]] bool has(std::string_view key) { return value_of(key) != nullptr; }

    // Appends Rule::keys_must_not_stand_together when both have a value: either makes the other
    // void.
    void refuse_both(std::string_view key, std::string_view other);

    // Appends Rule::key_must_be_known for every key that was never asked for; call it last.
    void refuse_other_keys();

    [[nodiscard]] const YamlNode& node() const { return node_; }

private:
    // The value under `key` unless it is null, nullptr otherwise; remembers the key.
    const YamlNode* value_of(std::string_view key);
    void report_missing(std::string_view key);

    const YamlNode& node_;
    Problems& problems_;
    std::vector<std::string> asked_;
};

} // namespace cae
