// Texts without what people write one way or another.
#pragma once

#include <string>
#include <string_view>

namespace cae {

// Small letters, digits and blanks alone: no accents of French, signs as blanks. Letters of other
// alphabets stay as they are.
[[nodiscard]] std::string plain_words(std::string_view text);

// The same between single blanks, one before the first word and one behind the last: a text bears
// the whole words of another when it contains it.
[[nodiscard]] std::string words_between_blanks(std::string_view text);

} // namespace cae
