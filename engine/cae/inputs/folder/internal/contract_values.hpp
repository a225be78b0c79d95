// Readers of what the cooperative's file and the members' file have in common.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "cae/base/words.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/identifiers.hpp"
#include "cae/cooperative/leave_policy.hpp"
#include "cae/cooperative/pay_policy.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/inputs/text/internal/csv_values.hpp"
#include "cae/inputs/text/yaml_map.hpp"
#include "cae/inputs/text/yaml_values.hpp"

namespace cae::folder_reader {

// Vocabularies of the folder, the same in YAML and CSV.
inline constexpr auto stage_words = vocabulary(Stage::cape, Stage::cesa, Stage::associate,
                                               Stage::permanent, Stage::left);
inline constexpr auto category_words = vocabulary<Category>();
inline constexpr auto relief_reference_words = vocabulary<ReliefReference>();
inline constexpr auto pay_mode_words = vocabulary(PayMode::none, PayMode::sweep,
                                                  PayMode::target_cost, PayMode::target_gross,
                                                  PayMode::target_net);
// The pay sheet can ask for more than a contract.
inline constexpr auto sheet_mode_words = vocabulary<PayMode>();
inline constexpr auto leave_mode_words = vocabulary<LeaveMode>();
inline constexpr auto vat_on_words = vocabulary<VatOn>();
inline constexpr std::array flag_words{Word<bool>{"yes", true}, Word<bool>{"no", false},
                                       Word<bool>{"true", true}, Word<bool>{"false", false}};

// Hours of a week, at most.
inline constexpr Hours hours_of_a_week{16'800};

// Dependants of a member, at most.
inline constexpr int most_dependants = 30;

// The words of a vocabulary: "full, equivalent_hours".
template <class Words>
[[nodiscard]] std::string listed(const Words& words) {
    std::vector<std::string> texts;
    texts.reserve(words.size());
    for (const auto& word : words) texts.emplace_back(word.text);
    return join_words(texts);
}

// Whether a word names a contract that is ruled out: apprentices, corporate officers, fixed terms.
[[nodiscard]] bool is_unsupported_stage(std::string_view word);

// Whether a pay mode goes with an amount.
[[nodiscard]] bool is_target(PayMode mode);

// A reader of one word of a vocabulary. Rule::word_must_be_known.
template <class Words>
[[nodiscard]] auto word_of(const Words& words) {
    using T = decltype(words[0].meaning);
    std::vector<std::pair<std::string, T>> list;
    list.reserve(words.size());
    for (const auto& word : words) list.emplace_back(word.text, word.meaning);
    return one_of<T>(std::move(list));
}

// An amount of 0 or more. Rule::amount_must_be_positive.
[[nodiscard]] std::optional<Money> read_amount(const YamlNode& node, Problems& problems);
// Hours of a week with two decimals. Rule::decimal_must_be_exact, number_must_be_in_range.
[[nodiscard]] std::optional<Hours> read_weekly_hours(const YamlNode& node, Problems& problems);
// Rule::id_must_be_safe.
[[nodiscard]] std::optional<std::string> read_id(const YamlNode& node, Problems& problems);
// Rule::word_must_be_known, or feature_must_be_supported for contracts that are ruled out.
[[nodiscard]] std::optional<Stage> read_stage(const YamlNode& node, Problems& problems);

// A reader of a whole number. Rule::number_must_be_in_range.
[[nodiscard]] inline auto whole_between(int lowest, int highest) {
    return [=](const YamlNode& node, Problems& problems) {
        auto number = read_whole(node, problems);
        if (!number || (*number >= lowest && *number <= highest)) return number;
        report(node, Rule::number_must_be_in_range, {lowest, highest}, problems);
        return std::optional<int>();
    };
}

// A reader of a number people write in groups ("FR76 1234..."), returned without blanks; `rule` is
// what it breaks when `is_valid` says no.
template <class IsValid>
[[nodiscard]] auto number_of_form(const IsValid& is_valid, Rule rule) {
    return [=](const YamlNode& node, Problems& problems) -> std::optional<std::string> {
        const auto text = read_text(node, problems);
        if (!text) return std::nullopt;
        std::string compact = without_blanks(*text);
        if (is_valid(compact)) return compact;
        report(node, rule, {}, problems);
        return std::nullopt;
    };
}

// {mode, amount, reserve | reserve_pct}. Rule::amount_must_match_request.
[[nodiscard]] std::optional<PayPolicy> read_pay_policy(const YamlNode& node, Problems& problems);

// {mode, rate_pct}: a provision has a rate above 0, leave that is included has none.
// Rule::number_must_be_in_range, key_must_be_known.
[[nodiscard]] std::optional<LeavePolicy> read_leave(YamlMap& map, Problems& problems);

// Sets `target` when there is a value.
template <class T>
void set(T& target, std::optional<T> value) {
    if (value) target = std::move(*value);
}

} // namespace cae::folder_reader
