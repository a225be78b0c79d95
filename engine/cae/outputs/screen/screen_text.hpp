// Text on a terminal: how wide it is, and how it is made harmless.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cae {

enum class Align { left, right };

// Columns that a UTF-8 text takes on a terminal: accents count once, combining marks nothing, East
// Asian characters and emoji twice. ANSI colours must be added after measuring.
[[nodiscard]] std::size_t display_width(std::string_view text);

// The text with what could act on a terminal or mislead a reader written out: control characters as
// \n, \t, \x1B; invalid bytes as \xE9; invisible characters and changes of direction as \u{202E}.
[[nodiscard]] std::string printable(std::string_view text);

// The beginning of a text that is wider than `width`, ended by "...". `width` is at least 4.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t width);

// The text with blanks up to `width` columns; unchanged when it is wider.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width, Align align);

// The text in lines of at most `width` columns broken at blanks, each ended; lines after the first
// begin with `indent` blanks. A longer word has a line of its own.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

} // namespace cae
