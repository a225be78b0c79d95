// Single words of the program in the languages of people.
#pragma once

#include <string>
#include <string_view>

#include "cae/outputs/words/language.hpp"

namespace cae {

// The word of a thing, a kind of document or a stage as people read it: "member" is "membre" in
// French, and stays as it is in English. So does any other word.
[[nodiscard]] std::string translated(std::string_view text, Language language);

} // namespace cae
