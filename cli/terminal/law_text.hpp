// The law in force, in words.
#pragma once

#include <string>

#include "cae/calendar/date.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae::cli {

// One paragraph a parameter, ascending by id: its name, its values on `day`, since when, and the
// source. Only the parameter called `name`, or else those whose id contains it; all when it is
// empty. Empty when there is none.
[[nodiscard]] std::string law_text(const Rulebook& rulebook, Date day, const std::string& name,
                                   Language language);

} // namespace cae::cli
