// Readers of one CSV cell. Each returns the value, or nothing: for a blank cell quietly (a required
// column has reported it), for a wrong one after reporting what is wrong and where.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "cae/base/words.hpp"
#include "cae/calendar/date.hpp"
#include "cae/inputs/text/internal/csv.hpp"
#include "cae/law/working_time.hpp"
#include "cae/money/money.hpp"
#include "cae/money/parse.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// "1234.5", "1 234,50 €". Rule::amount_must_be_exact; number_must_be_in_range beyond 99 999 999.99.
[[nodiscard]] std::optional<Money> money_in(const CsvCell& cell);
// An amount of 0 or more. Rule::amount_must_be_positive.
[[nodiscard]] std::optional<Money> amount_in(const CsvCell& cell);
// "6.8" and "6,8 %" are 6.8 %. From 0 to 100. Rule::rate_must_be_exact, rate_must_be_in_range.
[[nodiscard]] std::optional<Rate> percent_in(const CsvCell& cell);
// "151.67", from 0 to `most`. Rule::decimal_must_be_exact, number_must_be_in_range.
[[nodiscard]] std::optional<Hours> hours_in(const CsvCell& cell, Hours most);
// From `lowest` to `highest`. Rule::number_must_be_whole, number_must_be_in_range.
[[nodiscard]] std::optional<int> whole_in(const CsvCell& cell, int lowest, int highest);
// "2026-01-31", "31/01/2026", "31/1/26". Rule::date_must_exist.
[[nodiscard]] std::optional<Date> date_in(const CsvCell& cell);
// The same with all digits of the year: people are born in two centuries.
[[nodiscard]] std::optional<Date> whole_date_in(const CsvCell& cell);
// "2026-01". Rule::month_must_exist.
[[nodiscard]] std::optional<Month> month_in(const CsvCell& cell);
// Letters, digits, - _ . only (cae/cooperative/identifiers.hpp). Rule::id_must_be_safe.
[[nodiscard]] std::optional<std::string_view> id_in(const CsvCell& cell);

// A word and what it means; an array of them is a vocabulary.
template <class T>
struct Word {
    std::string_view text;
    T meaning;
};

// The vocabulary of some enumerators by their `word`.
template <class T, class... Kinds>
[[nodiscard]] constexpr auto vocabulary(T first, Kinds... others) {
    return std::array{Word<T>{word(first), first}, Word<T>{word(others), others}...};
}

// The vocabulary of all enumerators of T.
template <class T>
[[nodiscard]] constexpr auto vocabulary() {
    std::array<Word<T>, enumerators_of<T>.size()> all{};
    std::size_t next = 0;
    for (const T meaning : enumerators_of<T>) all[next++] = {word(meaning), meaning};
    return all;
}

// One word of `words`. Rule::word_must_be_known, with the words that are.
template <class Words>
[[nodiscard]] auto word_in(const CsvCell& cell, const Words& words)
    -> std::optional<decltype(words[0].meaning)> {
    if (cell.text.empty()) return std::nullopt;
    for (const auto& word : words) {
        if (word.text == cell.text) return word.meaning;
    }
    std::string known;
    for (const auto& word : words) known.append(known.empty() ? "" : ", ").append(word.text);
    cell.report(Rule::word_must_be_known, {std::move(known)});
    return std::nullopt;
}

} // namespace cae
