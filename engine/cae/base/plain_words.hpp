// Texts without what people write one way or another.
#pragma once

#include <string>
#include <string_view>

namespace cae {

// Small letters, digits and blanks alone: no accents of French, signs as blanks. Letters of other
// alphabets stay as they are.
[[nodiscard]] std::string plain_words(std::string_view text);

} // namespace cae
