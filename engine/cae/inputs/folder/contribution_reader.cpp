#include "cae/inputs/folder/internal/contribution_reader.hpp"

#include <algorithm>

#include "cae/closing/state/books.hpp"
#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/folder/internal/contribution_brackets.hpp"
#include "cae/inputs/text/internal/yaml_dated.hpp"

namespace cae::folder_reader {
namespace {

constexpr int most_months = 1'200;

constexpr auto base_words = vocabulary<ContributionBase>();
constexpr auto event_words = vocabulary<Recognition>();
constexpr auto period_words = vocabulary<ContributionPeriod>();
constexpr auto lifetime_word = vocabulary(ContributionPeriod::lifetime);
constexpr auto limit_words = vocabulary<LimitPeriod>();
constexpr auto variant_words = vocabulary(Stage::cape, Stage::cesa, Stage::associate);

// Of these a rule has at most one.
constexpr std::array shape_keys{std::string_view{"rate_pct"}, std::string_view{"brackets"},
                                std::string_view{"slabs"}, std::string_view{"steps"}};

bool is_shape(std::string_view key) {
    return std::find(shape_keys.begin(), shape_keys.end(), key) != shape_keys.end();
}

bool has_key(YamlMap& map, std::string_view key) {
    const YamlNode* node = map.node().find(key);
    return node != nullptr && node->kind != YamlKind::null;
}

void refuse_two_shapes(YamlMap& map, Problems& problems) {
    bool has_one = false;
    for (const std::string_view key : shape_keys) {
        if (!has_key(map, key)) continue;
        if (has_one) {
            const Place place = map.node().find(key)->key_place();
            problems.push_back(
                {Rule::key_must_be_unique, place, std::string(key), {}, Privacy::open});
        }
        has_one = true;
    }
}

// A rule takes something: a share, or a fee, or what its variants say.
void refuse_nothing(YamlMap& map, Problems& problems) {
    const bool has_shape = std::any_of(shape_keys.begin(), shape_keys.end(),
                                       [&](std::string_view key) { return has_key(map, key); });
    if (has_shape || has_key(map, "fixed_fee") || has_key(map, "by_stage")) return;
    if (map.node().kind != YamlKind::map) return;
    problems.push_back(
        {Rule::key_must_be_present, map.node().place, {}, {"rate_pct"}, Privacy::open});
}

ContributionShape read_shape(YamlMap& map) {
    ContributionShape shape;
    if (const auto rate = map.optional("rate_pct", read_percent)) shape = FlatRate{*rate};
    if (auto brackets = map.optional("brackets", read_brackets)) {
        shape = MarginalBrackets{*std::move(brackets)};
    }
    if (auto slabs = map.optional("slabs", read_brackets)) {
        shape = WholeAmountSlabs{*std::move(slabs)};
    }
    if (auto steps = map.optional("steps", read_brackets)) {
        shape = MarginalBrackets{*std::move(steps)};
    }
    return shape;
}

// Steps run since the entry of the member; other shapes begin anew each month unless told.
ContributionPeriod read_period(YamlMap& map) {
    if (has_key(map, "steps")) {
        return map.optional("period", word_of(lifetime_word))
            .value_or(ContributionPeriod::lifetime);
    }
    return map.optional("period", word_of(period_words)).value_or(ContributionPeriod::month);
}

std::optional<ContributionLimit> read_limit(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto amount = map.required("amount", read_amount);
    const auto per = map.required("per", word_of(limit_words));
    ContributionLimit limit;
    if (map.has("after_months") || map.has("then")) {
        set(limit.after_months, map.required("after_months", whole_between(0, most_months)));
        limit.then = map.required("then", read_amount);
    }
    map.refuse_other_keys();
    if (!amount || !per) return std::nullopt;
    limit.amount = *amount;
    limit.per = *per;
    return limit;
}

Money least(const ContributionLimit& limit) {
    return limit.then ? std::min(limit.amount, *limit.then) : limit.amount;
}

Money most(const ContributionLimit& limit) {
    return limit.then ? std::max(limit.amount, *limit.then) : limit.amount;
}

void check_limits(YamlMap& map, const ContributionRule& rule, Problems& problems) {
    if (!rule.floor || !rule.cap || rule.floor->per != rule.cap->per) return;
    if (most(*rule.floor) <= least(*rule.cap)) return;
    problems.push_back({Rule::floor_must_not_exceed_cap,
                        map.node().find("floor")->place,
                        {},
                        {most(*rule.floor), least(*rule.cap)},
                        Privacy::open});
}

// Everything but the variants.
ContributionRule read_rule(YamlMap& map, Problems& problems) {
    refuse_two_shapes(map, problems);
    refuse_nothing(map, problems);
    ContributionRule rule;
    rule.shape = read_shape(map);
    rule.period = read_period(map);
    set(rule.base, map.optional("base", word_of(base_words)));
    rule.event = map.optional("event", word_of(event_words));
    rule.floor = map.optional("floor", read_limit);
    rule.cap = map.optional("cap", read_limit);
    set(rule.fixed_fee, map.optional("fixed_fee", read_amount));
    set(rule.exempt_months, map.optional("exempt_months", whole_between(0, most_months)));
    rule.between_members = map.optional("between_members_rate_pct", read_percent);
    check_limits(map, rule, problems);
    return rule;
}

// The keys of a variant, and those of the rule that it says nothing of. A shape of its own, with
// its period, stands for the rule's.
YamlNode completed(const YamlNode& variant, const YamlNode& rule) {
    YamlNode node = variant;
    const auto& own = variant.children;
    const bool has_shape = std::any_of(own.begin(), own.end(),
                                       [](const YamlNode& child) { return is_shape(child.key); });
    for (const YamlNode& child : rule.children) {
        if (child.key == "by_stage" || child.key == "from") continue;
        if (variant.find(child.key) != nullptr || (has_shape && is_shape(child.key))) continue;
        node.children.push_back(child);
    }
    return node;
}

// A fault of the rule is reported once, however many variants share it.
void append_new(const Problems& found, Problems& problems) {
    for (const Problem& problem : found) {
        if (std::find(problems.begin(), problems.end(), problem) == problems.end()) {
            problems.push_back(problem);
        }
    }
}

using Variants = std::vector<std::pair<Stage, ContributionRule>>;

std::optional<Variants> read_variants(const YamlNode& node, const YamlNode& rule,
                                      Problems& problems) {
    if (node.kind != YamlKind::map) {
        report(node, Rule::value_must_be_a_map, {node.key}, problems);
        return std::nullopt;
    }
    YamlMap stages(node, problems);
    Variants variants;
    for (const auto& word : variant_words) {
        if (!stages.has(word.text)) continue;
        const YamlNode& variant = *node.find(word.text);
        if (variant.kind != YamlKind::map) {
            report(variant, Rule::value_must_be_a_map, {variant.key}, problems);
            continue;
        }
        Problems found;
        const YamlNode whole = completed(variant, rule);
        YamlMap map(whole, found);
        variants.emplace_back(word.meaning, read_rule(map, found));
        map.refuse_other_keys();
        append_new(found, problems);
    }
    stages.refuse_other_keys();
    return variants;
}

std::optional<std::string> read_levy_name(const YamlNode& node, Problems& problems) {
    auto name = read_id(node, problems);
    if (!name || *name != contribution_name) return name;
    report(node, Rule::id_must_be_unique, {contribution_name}, problems);
    return std::nullopt;
}

std::optional<Levy> read_levy(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const auto name = map.required("name", read_levy_name);
    const auto label = map.optional("label", read_text);
    auto rule = map.required("rule", dated_map(read_contribution));
    map.refuse_other_keys();
    if (!name || !rule) return std::nullopt;
    return Levy{*name, label.value_or(*name), *std::move(rule)};
}

} // namespace

std::optional<StagedContribution> read_contribution(YamlMap& map, Problems& problems) {
    const std::size_t before = problems.size();
    StagedContribution contribution(read_rule(map, problems));
    const auto variants = [&](const YamlNode& node, Problems& found) {
        return read_variants(node, map.node(), found);
    };
    set(contribution.by_stage, map.optional("by_stage", variants));
    if (problems.size() > before) return std::nullopt;
    return contribution;
}

std::optional<std::vector<Levy>> read_levies(const YamlNode& node, Problems& problems) {
    auto levies = list_of(read_levy)(node, problems);
    if (!levies) return levies;
    for (std::size_t i = 0; i < levies->size(); ++i) {
        const auto same = [&](const Levy& levy) { return levy.name == (*levies)[i].name; };
        const auto first = std::find_if(levies->begin(), levies->end(), same) - levies->begin();
        if (static_cast<std::size_t>(first) == i) continue;
        problems.push_back({Rule::id_must_be_unique,
                            node.place,
                            (*levies)[i].name,
                            {(*levies)[i].name},
                            Privacy::open});
    }
    return levies;
}

std::optional<LevyDraft> read_own_levy(const YamlNode& node, Problems& problems) {
    YamlMap map(node, problems);
    const YamlNode* placed = node.find("name");
    const auto name = map.required("name", read_id);
    auto rule = map.required("rule", dated_map(read_contribution));
    map.refuse_other_keys();
    if (!name || !rule) return std::nullopt;
    return LevyDraft{{*name, placed->place}, *std::move(rule)};
}

} // namespace cae::folder_reader
