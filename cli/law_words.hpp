// The words of the law's values: units, bases, conditions.
#pragma once

#include <string>

#include "cae/law/rulebook.hpp"
#include "cae/outputs/language.hpp"

namespace cae::cli {

// "4,005.00 EUR a month", "11.31%".
[[nodiscard]] std::string value_words(Decimal value, Unit unit, Language language);

// " below 50 staff", with a leading blank; empty for every headcount.
[[nodiscard]] std::string headcount_words(const HeadcountRange& range, Language language);

// "employer 8.55% of pay up to 1 ceiling".
[[nodiscard]] std::string part_words(const ContributionPart& part, Language language);

namespace law_words {
extern const Words since;     // {0} date, {1} source
extern const Words undecided; // {0} date, {1} source
extern const Words not_yet;   // {0} date
extern const Words unverified;
extern const Words relief_formula; // {0} minimum, {1} exit, {2} exponent
extern const Words relief_delta;   // {0} delta
extern const Words grid_row;       // {0} rate, {1} bound
extern const Words last_grid_row;  // {0} rate
} // namespace law_words

} // namespace cae::cli
