// Reading UTF-8 one character at a time.
#pragma once

#include <cstddef>
#include <string_view>

namespace cae {

// A character at the start of a text. An invalid one has length 1 and stands for that byte.
struct Utf8Character {
    char32_t code = 0;
    std::size_t length = 1;
    bool valid = false;
};

// The first character of a text that is not empty. Overlong forms, surrogates and codes above
// U+10FFFF are invalid.
[[nodiscard]] Utf8Character first_character(std::string_view text);

} // namespace cae
