// What a text is rendered for: a terminal, or a file that is read like one.
#pragma once

#include <cstddef>

#include "cae/outputs/words/language.hpp"

namespace cae {

// `width` counts columns; amounts are never cut, so a text may be wider than asked when they need
// it.
struct Screen {
    Language language = Language::fr;
    std::size_t width = 100;
    bool ascii = false;  // bars and lines without Unicode blocks
    bool colour = false; // ANSI colours
};

} // namespace cae
