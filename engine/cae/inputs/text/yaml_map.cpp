#include "cae/inputs/text/yaml_map.hpp"

#include <algorithm>

#include "cae/inputs/text/internal/written_values.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae {
YamlMap::YamlMap(const YamlNode& node, Problems& problems) : node_(node), problems_(problems) {
    if (node.kind != YamlKind::map) report(node, Rule::value_must_be_a_map, {node.key}, problems);
}

const YamlNode* YamlMap::value_of(std::string_view key) {
    if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) asked_.emplace_back(key);
    const YamlNode* value = node_.find(key);
    return value != nullptr && value->kind != YamlKind::null ? value : nullptr;
}

void YamlMap::report_missing(std::string_view key) {
    if (node_.kind != YamlKind::map) return;
    const YamlNode* empty = node_.find(key);
    const Place place = empty != nullptr ? empty->key_place() : node_.place;
    problems_.push_back({Rule::key_must_be_present, place, {}, {key}, Privacy::open});
}

void YamlMap::refuse_both(std::string_view key, std::string_view other) {
    if (!has(key) || !has(other)) return;
    problems_.push_back({Rule::keys_must_not_stand_together,
                         node_.find(key)->key_place(),
                         std::string(key),
                         {other},
                         Privacy::open});
}

void YamlMap::refuse_other_keys() {
    if (node_.kind != YamlKind::map) return;
    for (const YamlNode& child : node_.children) {
        if (std::find(asked_.begin(), asked_.end(), child.key) != asked_.end()) continue;
        problems_.push_back({Rule::key_must_be_known,
                             child.key_place(),
                             child.key,
                             {join_words(asked_)},
                             is_key_word(child.key) ? Privacy::open : Privacy::personal});
    }
}

} // namespace cae
