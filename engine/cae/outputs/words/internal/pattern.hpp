// Texts with places to fill.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cae/outputs/words/language.hpp"

namespace cae {

// What fills a pattern. All of it is made printable, and long texts are cut.
struct PatternValues {
    std::string_view value;
    const std::vector<std::string>& details;
};

// The pattern with {value}, {0}, {1}... replaced. {0:amount} shows the plain decimal "1234.5" as an
// amount in euros, {0:word} translates a word of the program ("member"). A detail that is not there
// is shown as "?".
[[nodiscard]] std::string filled(std::string_view pattern, const PatternValues& values,
                                 Language language);

// The words with {0}, {1}... replaced.
[[nodiscard]] std::string fill(const Words& words, Language language,
                               const std::vector<std::string>& details = {});

// The places of a pattern in its order: {"value", "0:amount"}.
[[nodiscard]] std::vector<std::string> places_of(std::string_view pattern);

} // namespace cae
