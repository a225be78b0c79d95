#include "cae/outputs/words/problem_texts.hpp"

#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/words/internal/rule_texts.hpp"
#include "cae/outputs/words/pattern.hpp"

namespace cae {
namespace {

constexpr std::string_view remedy_indent = "\n    ";
constexpr Words hidden{"[hidden]", "[masqué]"};
constexpr Words how_to_see{"[hidden]: a personal value; --show-personal shows it.",
                           "[masqué] : une valeur personnelle ; --show-personal la montre."};

bool is_hidden(const Problem& problem, bool show_personal) {
    return problem.privacy == Privacy::personal && !problem.value.empty() && !show_personal;
}

std::string prefix(const Place& place) {
    if (place.file.empty()) return {};
    std::string text = printable(place.file);
    if (place.line != 0) text += ":" + std::to_string(place.line);
    if (place.column != 0) text += ":" + std::to_string(place.column);
    return text + ": ";
}

} // namespace

RuleWords words_of(Rule rule) {
    for (const auto texts :
         {texts_of_files(), texts_of_values(), texts_of_cooperative(), texts_of_closing(),
          texts_of_stores(), texts_of_archives(), texts_of_payments(), texts_of_papers()}) {
        const RuleWords words = value_in(texts, rule);
        if (!words.wrong.en.empty()) return words;
    }
    return {};
}

std::string describe(const Problem& problem, Language language, bool show_personal) {
    const bool hide = is_hidden(problem, show_personal);
    const PatternValues values{hide ? hidden.in(language) : std::string_view(problem.value),
                               problem.details};
    const RuleWords words = words_of(problem.rule);
    std::string text = prefix(problem.place);
    text.append(word(problem.rule)).append(": ");
    text += filled(words.wrong.in(language), values, language);
    text += remedy_indent;
    return text + filled(words.remedy.in(language), values, language);
}

std::string describe(const Problems& problems, Language language, bool show_personal) {
    std::string text;
    bool any_hidden = false;
    for (const Problem& problem : problems) {
        text += describe(problem, language, show_personal) + "\n";
        any_hidden = any_hidden || is_hidden(problem, show_personal);
    }
    if (any_hidden) text.append(how_to_see.in(language)).append("\n");
    return text;
}

} // namespace cae
