// The quantities of explanations as people and programs read them.
#pragma once

#include <string>
#include <string_view>

#include "cae/explanation/explanation.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

// "1,234.50", "8.55%", "0.3981", "35 hours". An exact fraction of a cent that has no end is cut
// after five decimals and ended by "...".
[[nodiscard]] std::string shown(const Quantity& quantity, Language language);

// The exact decimal "1234.5"; a percentage in percent; five decimals of a fraction without end.
[[nodiscard]] std::string plain(const Quantity& quantity);
// "54691/30" for a fraction of a euro that has no end as a decimal; empty otherwise.
[[nodiscard]] std::string exact_fraction(const Quantity& quantity);
// What `plain` counts: "eur", "percent", "number", "coefficient", "hours", "days", "staff", "word".
[[nodiscard]] std::string_view unit_of(const Quantity& quantity);
// "1/20": a share of sixtieths in its lowest terms; "1" for all of it.
[[nodiscard]] std::string shown_share(int sixtieths);

} // namespace cae
