// Texts in the alphabet that every bank of the SEPA area reads.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "cae/base/result.hpp"

namespace cae {

// Writes any text in the letters a-z A-Z, the digits and / - ? : ( ) . , ' + and blanks (European
// Payments Council, EPC217-08): accents fall, other alphabets are transliterated, what is left over
// becomes a blank. One thread at a time may use it.
class SepaText {
public:
    SepaText();
    SepaText(const SepaText&) = delete;
    SepaText& operator=(const SepaText&) = delete;
    SepaText(SepaText&&) = delete;
    SepaText& operator=(SepaText&&) = delete;
    ~SepaText();

    // At most `most` characters, without blanks or a slash at either end, nor two in a row. Empty
    // when nothing of the text can be written.
    [[nodiscard]] std::string of(std::string_view text, std::size_t most) const;

private:
    struct Transliteration;
    std::unique_ptr<Transliteration> transliteration_;
};

} // namespace cae
