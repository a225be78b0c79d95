#include "cae/inputs/text/internal/csv_values.hpp"

#include "cae/cooperative/identifiers.hpp"
#include "cae/inputs/text/internal/written_values.hpp"

namespace cae {
namespace {

constexpr int money_decimals = 2;
constexpr int hours_decimals = 2;

std::string euros(std::int64_t cents) { return to_string(Money::from_cents(cents)); }

// What `parse` makes of the cell; `rule` names what it must be.
template <class Parse>
auto read_cell(const CsvCell& cell, Rule rule, const Parse& parse)
    -> decltype(parse(std::string_view{})) {
    if (cell.text.empty()) return std::nullopt;
    auto value = parse(cell.text);
    if (!value) cell.report(rule);
    return value;
}

// What `parse` makes of a number, as it is written or else without its unit and the blanks that
// group its thousands.
template <class Parse>
auto parse_written(std::string_view text, std::string_view unit, const Parse& parse)
    -> decltype(parse(text)) {
    if (const auto value = parse(text)) return value;
    const auto plain = plain_number(text, unit);
    return plain ? parse(*plain) : std::nullopt;
}

// An integer of `decimals` decimals.
std::optional<std::int64_t> read_scaled(const CsvCell& cell, int decimals, Rule rule,
                                        std::string_view unit) {
    const auto value = parse_written(cell.text, unit, [&](std::string_view text) {
        return parse_scaled(text, decimals, DecimalMark::either);
    });
    if (value) return value;
    const bool tells_decimals = rule == Rule::decimal_must_be_exact;
    cell.report(rule, tells_decimals ? Details{std::to_string(decimals)} : Details{});
    return std::nullopt;
}

} // namespace

std::optional<Money> money_in(const CsvCell& cell) {
    if (cell.text.empty()) return std::nullopt;
    const auto cents = read_scaled(cell, money_decimals, Rule::amount_must_be_exact, "€");
    if (!cents) return std::nullopt;
    if (*cents <= largest_amount_cents && *cents >= -largest_amount_cents) {
        return Money::from_cents(*cents);
    }
    cell.report(Rule::number_must_be_in_range,
                {euros(-largest_amount_cents), euros(largest_amount_cents)});
    return std::nullopt;
}

std::optional<Money> amount_in(const CsvCell& cell) {
    if (cell.text.empty()) return std::nullopt;
    const auto amount = money_in(cell);
    if (!amount || *amount >= Money()) return amount;
    cell.report(Rule::amount_must_be_positive);
    return std::nullopt;
}

std::optional<Rate> percent_in(const CsvCell& cell) {
    if (cell.text.empty()) return std::nullopt;
    const auto parse = [](std::string_view text) {
        return parse_written(text, "%", [](std::string_view number) {
            return parse_percent(number, DecimalMark::either);
        });
    };
    const auto rate = read_cell(cell, Rule::rate_must_be_exact, parse);
    if (!rate || (*rate >= Rate() && rate->billionths() <= Rate::one)) return rate;
    cell.report(Rule::rate_must_be_in_range, {"0", "100"});
    return std::nullopt;
}

std::optional<Hours> hours_in(const CsvCell& cell, Hours most) {
    if (cell.text.empty()) return std::nullopt;
    const auto hundredths = read_scaled(cell, hours_decimals, Rule::decimal_must_be_exact, {});
    if (!hundredths) return std::nullopt;
    if (*hundredths >= 0 && *hundredths <= most.hundredths) return Hours{*hundredths};
    cell.report(Rule::number_must_be_in_range, {"0", most.hundredths / 100});
    return std::nullopt;
}

std::optional<int> whole_in(const CsvCell& cell, int lowest, int highest) {
    if (cell.text.empty()) return std::nullopt;
    const auto number = read_scaled(cell, 0, Rule::number_must_be_whole, {});
    if (!number) return std::nullopt;
    if (*number >= lowest && *number <= highest) return static_cast<int>(*number);
    cell.report(Rule::number_must_be_in_range, {lowest, highest});
    return std::nullopt;
}

std::optional<Date> date_in(const CsvCell& cell) {
    return read_cell(cell, Rule::date_must_exist, written_date);
}

std::optional<Date> whole_date_in(const CsvCell& cell) {
    constexpr std::size_t shortest = 8; // "6/1/1980"
    if (cell.text.size() >= shortest && !cell.text.substr(cell.text.size() - 3).starts_with('/')) {
        return date_in(cell);
    }
    if (!cell.text.empty()) cell.report(Rule::date_must_exist);
    return std::nullopt;
}

std::optional<Month> month_in(const CsvCell& cell) {
    return read_cell(cell, Rule::month_must_exist, &Month::parse);
}

std::optional<std::string_view> id_in(const CsvCell& cell) {
    if (cell.text.empty()) return std::nullopt;
    if (is_safe_id(cell.text)) return cell.text;
    cell.report(Rule::id_must_be_safe);
    return std::nullopt;
}

} // namespace cae
