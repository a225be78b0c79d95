// Text of others, in whatever encoding they save it.
#pragma once

#include <string>
#include <string_view>

namespace cae {

enum class TextEncoding { utf8, utf16, latin_1, latin_9, windows_1252 };

// "Windows-1252"; empty for UTF-8, of which nothing is to be said.
[[nodiscard]] std::string_view name_of(TextEncoding encoding);

struct DecodedText {
    std::string text{}; // UTF-8, without a byte order mark
    TextEncoding encoding = TextEncoding::utf8;
};

// The text of `bytes`: UTF-8 where they are, UTF-16 where they look like it, else latin-1, or
// Windows-1252 when a byte from 0x80 to 0x9F is among them. Bytes that mean nothing in UTF-16 or in
// Windows-1252 become U+FFFD.
[[nodiscard]] DecodedText decode(std::string bytes);

// The same where the text itself says what it is written in.
[[nodiscard]] std::string decode_as(std::string_view bytes, TextEncoding encoding);

// The text without what no table can hold: control characters, line breaks, bytes that are no
// UTF-8, several blanks in a row; cut after `most` bytes, between two characters.
[[nodiscard]] std::string on_one_line(std::string_view text, std::size_t most);

} // namespace cae
