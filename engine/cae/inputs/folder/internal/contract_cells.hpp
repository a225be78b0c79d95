// Readers of what the tables of the folder have in common.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cae/inputs/folder/internal/contract_values.hpp"
#include "cae/inputs/text/internal/csv_values.hpp"
#include "cae/inputs/text/internal/yaml_dated.hpp"
#include "cae/law/paid_leave.hpp"

namespace cae::folder_reader {

// Calls `use` with each part of a cell that blanks separate.
template <class Use>
void for_each_part(const CsvCell& cell, const Use& use) {
    constexpr std::string_view blanks = " \t";
    std::string_view rest = cell.text;
    while (true) {
        rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
        if (rest.empty()) return;
        const std::string_view part = rest.substr(0, rest.find_first_of(blanks));
        use(CsvCell{cell.row, cell.column, part});
        rest.remove_prefix(part.size());
    }
}

// A pay request: a mode and its amount in two cells. Nothing when both are blank.
// Rule::word_must_be_known, amount_must_match_request and those of an amount.
[[nodiscard]] std::optional<PayRequest> request_in(const CsvCell& mode, const CsvCell& amount);
// The same in the pay sheet, which can also ask for the balance of a year; its amount, which may be
// blank, is the most that is paid of it.
[[nodiscard]] std::optional<PayRequest> sheet_request_in(const CsvCell& mode,
                                                         const CsvCell& amount);

// Hours of a week, above 0. Rule::decimal_must_be_exact, number_must_be_in_range.
[[nodiscard]] std::optional<Hours> weekly_hours_in(const CsvCell& cell);

// Days of leave with two decimals, from 0 to `most`. Rule::decimal_must_be_exact,
// number_must_be_in_range.
[[nodiscard]] std::optional<LeaveDays> leave_days_in(const CsvCell& cell, LeaveDays most);

// A number people write in groups, without its blanks; `rule` is what it breaks when `is_valid`
// says no. Empty when blank.
template <class IsValid>
[[nodiscard]] std::string number_of_form_in(const CsvCell& cell, const IsValid& is_valid,
                                            Rule rule) {
    std::string compact = without_blanks(cell.text);
    if (!compact.empty() && !is_valid(compact)) cell.report(rule);
    return compact;
}

// One "2026-01-01=1200" of a dated cell. Both sides of the `=` must be there.
template <class Read>
[[nodiscard]] auto version_in(const CsvCell& part, const Read& read) {
    using T = typename decltype(read(part))::value_type;
    const std::size_t equals = std::min(part.text.find('='), part.text.size());
    const CsvCell day{part.row, part.column, part.text.substr(0, equals)};
    const CsvCell after{part.row, part.column,
                        part.text.substr(std::min(equals + 1, part.text.size()))};
    if (day.text.empty() || after.text.empty()) part.report(Rule::date_must_exist);
    const auto from = date_in(day);
    auto value = read(after);
    return from && value ? std::optional(Version<T>{*from, std::move(value), {}}) : std::nullopt;
}

// A plain value, which holds from the beginning, or several in one cell, each with the day from
// which it holds: "2025-01-01=1200 2026-07-01=1300". Rule::versions_must_ascend.
template <class Read>
[[nodiscard]] auto dated_in(const CsvCell& cell, const Read& read) {
    using T = typename decltype(read(cell))::value_type;
    if (cell.text.find('=') == std::string_view::npos) return always<T>(read(cell));
    std::vector<Version<T>> versions;
    for_each_part(cell, [&](const CsvCell& part) {
        if (auto version = version_in(part, read)) versions.push_back(std::move(*version));
    });
    auto dated = Dated<T>::of(std::move(versions));
    if (!dated) cell.report(Rule::versions_must_ascend, {cell.row.name(cell.column)});
    return dated;
}

} // namespace cae::folder_reader
