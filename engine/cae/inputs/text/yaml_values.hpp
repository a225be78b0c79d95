// Readers of one YAML value. Each returns the value, or nothing after appending to `problems` what
// is wrong with it and where. They are handed to YamlMap::required and YamlMap::optional.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cae/base/words.hpp"
#include "cae/calendar/date.hpp"
#include "cae/inputs/text/yaml.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Appends a problem of `node`'s value.
void report(const YamlNode& node, Rule rule, Details details, Problems& problems);

// Text that is not blank. Rule::value_must_be_a_scalar, text_must_not_be_empty.
[[nodiscard]] std::optional<std::string> read_text(const YamlNode& node, Problems& problems);
// "1234.50". Rule::amount_must_be_exact.
[[nodiscard]] std::optional<Money> read_money(const YamlNode& node, Problems& problems);
// "6.8" is 6.8 %. From 0 to 100. Rule::rate_must_be_exact, rate_must_be_in_range.
[[nodiscard]] std::optional<Rate> read_percent(const YamlNode& node, Problems& problems);
// "0.0200": a coefficient, not negative. Rule::rate_must_be_exact, rate_must_be_in_range.
[[nodiscard]] std::optional<Rate> read_ratio(const YamlNode& node, Problems& problems);
// From 0 to 1 000 000 000. Rule::number_must_be_whole, number_must_be_in_range.
[[nodiscard]] std::optional<int> read_whole(const YamlNode& node, Problems& problems);
// "2026-01-31" or "31/01/2026". Rule::date_must_exist.
[[nodiscard]] std::optional<Date> read_date(const YamlNode& node, Problems& problems);
// "2026-01". Rule::month_must_exist.
[[nodiscard]] std::optional<Month> read_month(const YamlNode& node, Problems& problems);
// true or false. Rule::word_must_be_known.
[[nodiscard]] std::optional<bool> read_flag(const YamlNode& node, Problems& problems);

// The known words in the order given: "true, false".
[[nodiscard]] std::string join_words(const std::vector<std::string>& words);

// Some enumerators, each with its `word`, for `one_of`.
template <class T, class... Kinds>
[[nodiscard]] std::vector<std::pair<std::string, T>> by_word(T first, Kinds... others) {
    return {{std::string(word(first)), first}, {std::string(word(others)), others}...};
}

// All enumerators of T, each with its `word`.
template <class T>
[[nodiscard]] std::vector<std::pair<std::string, T>> by_word() {
    std::vector<std::pair<std::string, T>> words;
    words.reserve(enumerators_of<T>.size());
    for (const T meaning : enumerators_of<T>) words.emplace_back(word(meaning), meaning);
    return words;
}

// A reader of one word of a list, each word with its meaning. Rule::word_must_be_known.
template <class T>
[[nodiscard]] auto one_of(std::vector<std::pair<std::string, T>> words) {
    return
        [words = std::move(words)](const YamlNode& node, Problems& problems) -> std::optional<T> {
            const auto text = read_text(node, problems);
            if (!text) return std::nullopt;
            std::vector<std::string> known;
            for (const auto& [word, meaning] : words) {
                if (word == *text) return meaning;
                known.push_back(word);
            }
            report(node, Rule::word_must_be_known, {join_words(known)}, problems);
            return std::nullopt;
        };
}

// A reader of a list of what `read` reads. Items that cannot be read are left out: their problems
// tell. Rule::value_must_be_a_list.
template <class Read>
[[nodiscard]] auto list_of(Read read) {
    return [read = std::move(read)](const YamlNode& node, Problems& problems) {
        using Item = typename decltype(read(node, problems))::value_type;
        std::vector<Item> items;
        if (node.kind != YamlKind::list) {
            report(node, Rule::value_must_be_a_list, {node.key}, problems);
            return std::optional<std::vector<Item>>{};
        }
        for (const YamlNode& child : node.children) {
            if (auto item = read(child, problems)) items.push_back(std::move(*item));
        }
        return std::optional(std::move(items));
    };
}

// A reader whose problems hide the value: for names, addresses, pay.
template <class Read>
[[nodiscard]] auto personal(Read read) {
    return [read = std::move(read)](const YamlNode& node, Problems& problems) {
        const std::size_t before = problems.size();
        auto value = read(node, problems);
        for (std::size_t i = before; i < problems.size(); ++i) {
            problems[i].privacy = Privacy::personal;
        }
        return value;
    };
}

} // namespace cae
