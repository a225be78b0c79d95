#include <set>
#include <string>

#include <doctest/doctest.h>

#include "cae/outputs/words/internal/explanation_words.hpp"

namespace cae {
namespace explanation_words_test {

TEST_CASE("every formula has words of its own in both languages") {
    std::set<std::string> seen;
    int number = 0;
    for (; !word(static_cast<Formula>(number)).empty(); ++number) {
        const Words words = words_of(static_cast<Formula>(number));
        CAPTURE(word(static_cast<Formula>(number)));
        CHECK(words.en.ends_with('.'));
        CHECK(words.fr.ends_with('.'));
        CHECK(words.en != words.fr);
        CHECK(seen.insert(std::string(words.fr)).second);
    }
    CHECK(number > static_cast<int>(Formula::month_smic_following_pay));
}

TEST_CASE("every choice has a name, a value and words") {
    std::set<std::string> seen;
    for (int number = 0; number <= static_cast<int>(Choice::relief_lowered_to_own_rates);
         ++number) {
        CAPTURE(number);
        const ChoiceText text = text_of(static_cast<Choice>(number));
        CHECK_FALSE(text.name.empty());
        CHECK_FALSE(text.words.en.empty());
        CHECK_FALSE(text.words.fr.empty());
        CHECK(seen.insert(std::string(text.name) + "=" + std::string(text.value)).second);
    }
}

TEST_CASE("every rounding has its name and words") {
    int number = 0;
    for (; !word(static_cast<RoundingUsed>(number)).empty(); ++number) {
        const Words words = words_of(static_cast<RoundingUsed>(number));
        CHECK_FALSE(words.en.empty());
        CHECK_FALSE(words.fr.empty());
    }
    CHECK(number > static_cast<int>(RoundingUsed::rest_of_the_rounded));
}

} // namespace explanation_words_test

} // namespace cae
