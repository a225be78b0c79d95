// Single words of the program in the languages of people.
#pragma once

#include <string>
#include <string_view>

#include "cae/outputs/words/language.hpp"

namespace cae {

// "member" is "membre" in French; a word that the vocabulary lacks stays as it is.
[[nodiscard]] std::string translated(std::string_view word, Language language);

} // namespace cae
