#include "cae/inputs/csv_values.hpp"

#include "cae/cooperative/identifiers.hpp"

namespace cae {
namespace {

constexpr int money_decimals = 2;
constexpr int hours_decimals = 2;

std::string euros(std::int64_t cents) { return to_string(Money::from_cents(cents)); }

// What `parse` makes of the cell; `rule` names what it must be.
template <class Parse>
auto read_cell(CsvReader& row, std::size_t column, Rule rule, const Parse& parse)
    -> decltype(parse(std::string_view{})) {
    const std::string_view text = row.text(column);
    if (text.empty()) return std::nullopt;
    auto value = parse(text);
    if (!value) row.report(column, rule);
    return value;
}

// An integer of `decimals` decimals; `details` are those of `rule`.
std::optional<std::int64_t> read_scaled(CsvReader& row, std::size_t column, int decimals, Rule rule,
                                        std::vector<std::string> details = {}) {
    const std::string_view text = row.text(column);
    if (text.empty()) return std::nullopt;
    const auto value = parse_scaled(text, decimals, decimal_mark(row, text));
    if (!value) row.report(column, rule, std::move(details));
    return value;
}

} // namespace

DecimalMark decimal_mark(const CsvReader& row, std::string_view number) {
    const bool comma = row.separator() == ';' && number.find(',') != std::string_view::npos;
    return comma ? DecimalMark::comma : DecimalMark::point;
}

std::optional<Money> read_money(CsvReader& row, std::size_t column) {
    const auto cents = read_scaled(row, column, money_decimals, Rule::amount_must_be_exact);
    if (!cents) return std::nullopt;
    if (*cents <= largest_amount_cents && *cents >= -largest_amount_cents) {
        return Money::from_cents(*cents);
    }
    row.report(column, Rule::number_must_be_in_range,
               {euros(-largest_amount_cents), euros(largest_amount_cents)});
    return std::nullopt;
}

std::optional<Money> read_amount(CsvReader& row, std::size_t column) {
    const auto amount = read_money(row, column);
    if (!amount || *amount >= Money()) return amount;
    row.report(column, Rule::amount_must_be_positive);
    return std::nullopt;
}

std::optional<Rate> read_percent(CsvReader& row, std::size_t column) {
    const auto parse = [&](std::string_view text) {
        return parse_percent(text, decimal_mark(row, text));
    };
    const auto rate = read_cell(row, column, Rule::rate_must_be_exact, parse);
    if (!rate || (*rate >= Rate() && rate->billionths() <= Rate::one)) return rate;
    row.report(column, Rule::rate_must_be_in_range, {"0", "100"});
    return std::nullopt;
}

std::optional<Hours> read_hours(CsvReader& row, std::size_t column, Hours most) {
    const auto hundredths = read_scaled(row, column, hours_decimals, Rule::decimal_must_be_exact,
                                        {"2"});
    if (!hundredths) return std::nullopt;
    if (*hundredths >= 0 && *hundredths <= most.hundredths) return Hours{*hundredths};
    row.report(column, Rule::number_must_be_in_range, {"0", std::to_string(most.hundredths / 100)});
    return std::nullopt;
}

std::optional<int> read_whole(CsvReader& row, std::size_t column, int lowest, int highest) {
    const auto number = read_scaled(row, column, 0, Rule::number_must_be_whole);
    if (!number) return std::nullopt;
    if (*number >= lowest && *number <= highest) return static_cast<int>(*number);
    row.report(column, Rule::number_must_be_in_range,
               {std::to_string(lowest), std::to_string(highest)});
    return std::nullopt;
}

std::optional<Date> read_date(CsvReader& row, std::size_t column) {
    return read_cell(row, column, Rule::date_must_exist, &Date::parse);
}

std::optional<Month> read_month(CsvReader& row, std::size_t column) {
    return read_cell(row, column, Rule::month_must_exist, &Month::parse);
}

std::optional<std::string_view> read_id(CsvReader& row, std::size_t column) {
    const std::string_view text = row.text(column);
    if (text.empty()) return std::nullopt;
    if (is_safe_id(text)) return text;
    row.report(column, Rule::id_must_be_safe);
    return std::nullopt;
}

} // namespace cae
