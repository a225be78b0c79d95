// The languages of the texts that people read.
#pragma once

#include <string_view>

namespace cae {

enum class Language { en, fr };

// The same words in each language.
struct Words {
    std::string_view en;
    std::string_view fr;

    [[nodiscard]] constexpr std::string_view in(Language language) const {
        return language == Language::fr ? fr : en;
    }
};

} // namespace cae
