#include "command_line/values.hpp"

#include <algorithm>
#include <charconv>

#include "cae/money/parse.hpp"

namespace cae::cli {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

// A person types a point or a comma; neither separates thousands here.
template <class T, class Parse>
std::function<std::optional<T>(std::string_view)> with_either_mark(Parse parse) {
    return [parse](std::string_view text) { return parse(text, DecimalMark::either); };
}

std::optional<int> parse_whole(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc() || end != text.end()) return std::nullopt;
    return number;
}

} // namespace

template <class T>
std::optional<T> Values::read(const std::string& name,
                              const std::function<std::optional<T>(std::string_view)>& parse,
                              Rule rule) {
    const auto text = given(name);
    if (!text) return std::nullopt;
    auto value = parse(*text);
    if (!value) report(name, rule, {});
    return value;
}

void Values::report(const std::string& name, Rule rule, Details details) {
    problems_.push_back({rule, {name, 0, 0}, text(name), std::move(details)});
}

void Values::report_part(const std::string& name, const std::string& part, Details details) {
    problems_.push_back({Rule::word_must_be_known, {name, 0, 0}, part, std::move(details)});
}

std::optional<std::size_t> Values::one_of(const std::string& name,
                                          std::span<const std::string_view> known) {
    const auto text = given(name);
    if (!text) return std::nullopt;
    const auto found = std::find(known.begin(), known.end(), *text);
    if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
    report(name, Rule::word_must_be_known, {joined(known)});
    return std::nullopt;
}

std::vector<std::string> Values::parts_of(const std::string& name) const {
    std::vector<std::string> parts;
    const auto list = given(name);
    if (!list) return parts;
    std::string_view left = *list;
    for (;;) {
        const std::size_t end = left.find(',');
        parts.emplace_back(left.substr(0, end));
        if (end == std::string_view::npos) return parts;
        left.remove_prefix(end + 1);
    }
}

std::string Values::joined(std::span<const std::string_view> words) {
    std::string list;
    for (const std::string_view word : words) {
        if (!list.empty()) list += ", ";
        list += word;
    }
    return list;
}

std::optional<Month> Values::month(const std::string& name) {
    return read<Month>(name, Month::parse, Rule::month_must_exist);
}

std::optional<Date> Values::date(const std::string& name) {
    return read<Date>(name, Date::parse, Rule::date_must_exist);
}

std::optional<Money> Values::money(const std::string& name) {
    return read<Money>(name, with_either_mark<Money>(parse_money), Rule::amount_must_be_exact);
}

std::optional<Money> Values::amount(const std::string& name) {
    const auto value = money(name);
    if (!value || *value >= Money()) return value;
    report(name, Rule::amount_must_be_positive, {});
    return std::nullopt;
}

std::optional<Rate> Values::percent(const std::string& name) {
    const auto rate = read<Rate>(name, with_either_mark<Rate>(parse_percent),
                                 Rule::rate_must_be_exact);
    if (!rate || (*rate >= Rate() && *rate <= Rate::from_billionths(Rate::one))) return rate;
    report(name, Rule::rate_must_be_in_range, {"0", "100"});
    return std::nullopt;
}

std::optional<int> Values::whole(const std::string& name, int lowest, int highest) {
    const auto number = read<int>(name, parse_whole, Rule::number_must_be_whole);
    if (!number || (*number >= lowest && *number <= highest)) return number;
    report(name, Rule::number_must_be_in_range, {lowest, highest});
    return std::nullopt;
}

std::optional<int> Values::year(const std::string& name) {
    return whole(name, first_year, last_year);
}

Month Values::needed_month(const std::string& name) {
    return month(name).value_or(Month::of(first_year, 1).value());
}

int Values::needed_year(const std::string& name) { return year(name).value_or(first_year); }

} // namespace cae::cli
