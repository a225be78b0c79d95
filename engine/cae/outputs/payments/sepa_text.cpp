#include "cae/outputs/payments/sepa_text.hpp"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include "cae/base/check.hpp"

namespace cae {
namespace {

constexpr std::string_view sepa_signs = "/-?:().,'+ ";

bool is_of_sepa(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') ||
           sepa_signs.find(character) != std::string_view::npos;
}

// A slash at either end and two in a row are kept for the banks' own use.
bool joins(char character) { return character == ' ' || character == '/'; }

void append_sepa(std::string& text, char character) {
    const char sign = is_of_sepa(character) ? character : ' ';
    if (joins(sign) && (text.empty() || joins(text.back()))) return;
    text += sign;
}

} // namespace

struct SepaText::Transliteration {
    std::unique_ptr<icu::Transliterator> of_any;
};

SepaText::SepaText() : transliteration_(std::make_unique<Transliteration>()) {
    UErrorCode status = U_ZERO_ERROR;
    transliteration_->of_any.reset(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    CAE_INVARIANT(U_SUCCESS(status));
}

SepaText::~SepaText() = default;

std::string SepaText::of(std::string_view text, std::size_t most) const {
    icu::UnicodeString letters = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    transliteration_->of_any->transliterate(letters);
    std::string plain;
    letters.toUTF8String(plain);
    std::string written;
    for (const char character : plain) append_sepa(written, character);
    if (written.size() > most) written.resize(most);
    while (!written.empty() && joins(written.back())) written.pop_back();
    return written;
}

} // namespace cae
