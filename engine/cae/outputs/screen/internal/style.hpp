// Colours and drawing characters of a terminal.
#pragma once

#include <string>
#include <string_view>

#include "cae/outputs/screen/screen.hpp"

namespace cae {

enum class Style { bold, dim, red, yellow, blue };

// The text in a style when the screen has colours. It grows by bytes, not by columns.
[[nodiscard]] std::string styled(std::string_view text, Style style, const Screen& screen);

// The words in the language of the screen.
[[nodiscard]] std::string in(const Words& words, const Screen& screen);

// The text under a title, after an empty line.
[[nodiscard]] std::string titled(const Words& title, const std::string& text, const Screen& screen);

// The same drawing character `count` times, or `ascii` where Unicode is not wanted.
[[nodiscard]] std::string drawn(std::string_view character, char ascii, std::size_t count,
                                const Screen& screen);

} // namespace cae
