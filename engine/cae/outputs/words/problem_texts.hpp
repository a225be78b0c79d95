// Problems in words: what is wrong, and what to do.
#pragma once

#include <string>
#include <string_view>

#include "cae/base/problem.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

// Two lines, without an end of line after the second:
//
//     activity/2026-01.csv:12:5: amount_must_be_exact: "1e3" is not an amount
//         Write it like 1234.50, with at most two decimals.
//
// A personal value is replaced by "[hidden]" unless `show_personal`. Values are made printable and
// shortened: what was read from a file cannot act on a terminal.
[[nodiscard]] std::string describe(const Problem& problem, Language language, bool show_personal);

// One after the other, each line ended; a last line says how to see values that are hidden.
[[nodiscard]] std::string describe(const Problems& problems, Language language, bool show_personal);

// The words of a rule, with their places {value}, {0}, {1}...
struct RuleWords {
    Words wrong;
    Words remedy;
};

// Empty words for a number that is no Rule.
[[nodiscard]] RuleWords words_of(Rule rule);

} // namespace cae
