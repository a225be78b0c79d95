#include "cae/inputs/text/yaml_values.hpp"

#include <algorithm>

#include "cae/inputs/text/internal/written_values.hpp"
#include "cae/money/parse.hpp"

namespace cae {
namespace {

constexpr int largest_whole = 1'000'000'000;

const Rate hundred_percent = Rate::from_billionths(Rate::one);

// The text of a scalar; a value left empty counts as no text.
const std::string* scalar(const YamlNode& node, Problems& problems) {
    if (node.kind == YamlKind::scalar) return &node.text;
    report(node, Rule::value_must_be_a_scalar, {node.key}, problems);
    return nullptr;
}

// Reads a scalar with `parse`; `rule` names what it must be.
template <class Parse>
auto read_scalar(const YamlNode& node, Parse parse, Rule rule, Problems& problems)
    -> decltype(parse(std::string_view{})) {
    const std::string* text = scalar(node, problems);
    if (text == nullptr) return std::nullopt;
    auto value = parse(*text);
    if (!value) report(node, rule, {}, problems);
    return value;
}

} // namespace

void report(const YamlNode& node, Rule rule, Details details, Problems& problems) {
    const bool is_hidden = is_misplaced(rule, node.text, details);
    const Privacy privacy = is_hidden ? Privacy::personal : Privacy::open;
    problems.push_back({rule, node.place, node.text, std::move(details), privacy});
}

std::optional<std::string> read_text(const YamlNode& node, Problems& problems) {
    const std::string* text = scalar(node, problems);
    if (text == nullptr) return std::nullopt;
    if (text->find_first_not_of(" \t\r\n") != std::string::npos) return *text;
    report(node, Rule::text_must_not_be_empty, {node.key}, problems);
    return std::nullopt;
}

std::optional<Money> read_money(const YamlNode& node, Problems& problems) {
    const auto parse = [](std::string_view text) { return parse_money(text); };
    return read_scalar(node, parse, Rule::amount_must_be_exact, problems);
}

std::optional<Rate> read_percent(const YamlNode& node, Problems& problems) {
    const auto parse = [](std::string_view text) { return parse_percent(text); };
    const auto rate = read_scalar(node, parse, Rule::rate_must_be_exact, problems);
    if (!rate || (*rate >= Rate{} && *rate <= hundred_percent)) return rate;
    report(node, Rule::rate_must_be_in_range, {"0", "100"}, problems);
    return std::nullopt;
}

std::optional<Rate> read_ratio(const YamlNode& node, Problems& problems) {
    const auto parse = [](std::string_view text) { return parse_rate(text); };
    const auto ratio = read_scalar(node, parse, Rule::rate_must_be_exact, problems);
    if (!ratio || *ratio >= Rate{}) return ratio;
    report(node, Rule::rate_must_be_in_range, {"0", "1000"}, problems);
    return std::nullopt;
}

std::optional<int> read_whole(const YamlNode& node, Problems& problems) {
    const auto parse = [](std::string_view text) { return parse_scaled(text, 0); };
    const auto whole = read_scalar(node, parse, Rule::number_must_be_whole, problems);
    if (!whole) return std::nullopt;
    if (*whole >= 0 && *whole <= largest_whole) return static_cast<int>(*whole);
    report(node, Rule::number_must_be_in_range, {"0", largest_whole}, problems);
    return std::nullopt;
}

std::optional<Date> read_date(const YamlNode& node, Problems& problems) {
    return read_scalar(node, &Date::parse, Rule::date_must_exist, problems);
}

std::optional<Month> read_month(const YamlNode& node, Problems& problems) {
    return read_scalar(node, &Month::parse, Rule::month_must_exist, problems);
}

std::optional<bool> read_flag(const YamlNode& node, Problems& problems) {
    static const auto read = one_of<bool>({{"true", true}, {"false", false}});
    return read(node, problems);
}

std::string join_words(const std::vector<std::string>& words) {
    std::string joined;
    for (const std::string& word : words) {
        if (!joined.empty()) joined += ", ";
        joined += word;
    }
    return joined;
}

} // namespace cae
