// Words that were probably meant as another.
#pragma once

#include <string>
#include <string_view>

namespace cae {

// Capitals without accents as small letters.
[[nodiscard]] std::string in_small_letters(std::string_view text);

// Whether `word` differs from `known` by its capitals, or by as few letters as a slip makes: one,
// or two where `known` has more than five.
[[nodiscard]] bool is_near(std::string_view word, std::string_view known);

} // namespace cae
