// The words of the rules, in the order and groups of cae/base/rule.hpp.
#pragma once

#include <span>

#include "cae/base/rule.hpp"
#include "cae/outputs/words/problem_texts.hpp"

namespace cae {

struct RuleText {
    Rule rule;
    RuleWords words;
};

[[nodiscard]] std::span<const RuleText> texts_of_files();       // files, text, YAML, CSV
[[nodiscard]] std::span<const RuleText> texts_of_values();      // single values
[[nodiscard]] std::span<const RuleText> texts_of_cooperative(); // law, cooperative
[[nodiscard]] std::span<const RuleText> texts_of_closing();     // pay, closing, store

} // namespace cae
