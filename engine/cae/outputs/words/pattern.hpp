// Texts with places to fill.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cae/base/detail.hpp"
#include "cae/outputs/words/language.hpp"

namespace cae {

// What fills a pattern. All of it is made printable, and long texts are cut.
struct PatternValues {
    std::string_view value;
    const Details& details;
};

// The pattern with {value}, {0}, {1}... replaced, each detail as people read its kind: an amount in
// euros, a word of the program ("member") in their language. A rate is in percent, as files write
// it. A detail that is not there is shown as "?".
[[nodiscard]] std::string filled(std::string_view pattern, const PatternValues& values,
                                 Language language);

// The words with {0}, {1}... replaced.
[[nodiscard]] std::string fill(const Words& words, Language language, const Details& details = {});

// The places of a pattern in its order: {"value", "0"}.
[[nodiscard]] std::vector<std::string> places_of(std::string_view pattern);

} // namespace cae
