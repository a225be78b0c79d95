// The words of explanations: what a figure is called, how it is computed, what was chosen.
#pragma once

#include <string>
#include <string_view>

#include "cae/explanation/explain_member.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

[[nodiscard]] Words words_of(Formula formula);
[[nodiscard]] Words words_of(RoundingUsed rounding);

// A choice: what was chosen, among what, and what it means.
struct ChoiceText {
    std::string_view name;  // "relief_reference"; empty for a number that is no choice
    std::string_view value; // "full"
    Words words;
};
[[nodiscard]] ChoiceText text_of(Choice choice);

// What a figure is called: the law's label and side of a line, the words of a name otherwise.
[[nodiscard]] std::string title_of(const Explanation& figure, Language language);
// What a term is called: as the figure of its name, else by its own words.
[[nodiscard]] std::string title_of(const Term& term, const std::vector<Explanation>& figures,
                                   Language language);
// The words of a name that no figure has: "days_employed". Empty when there are none.
[[nodiscard]] Words words_of_name(std::string_view name);
// What a number of a parameter's file is: "delta".
[[nodiscard]] Words words_of_part(std::string_view part);

} // namespace cae
