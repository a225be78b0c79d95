// The words of the law's values: units, bases, conditions.
#pragma once

#include <string>

#include "cae/law/rulebook.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

// "4,005.00 EUR a month", "11.31%".
[[nodiscard]] std::string value_words(Decimal value, Unit unit, Language language);

// " below 50 staff", with a leading blank; empty for every headcount.
[[nodiscard]] std::string headcount_words(const HeadcountRange& range, Language language);

// "pay up to 1 ceiling".
[[nodiscard]] std::string base_words(const Base& base, Language language);

// "employer 8.55% of pay up to 1 ceiling".
[[nodiscard]] std::string part_words(const ContributionPart& part, Language language);

} // namespace cae
