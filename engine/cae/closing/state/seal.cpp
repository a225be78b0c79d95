#include "cae/closing/state/seal.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "cae/base/canonical.hpp"
#include "cae/base/check.hpp"

namespace cae {
namespace {

constexpr std::size_t shown_digits = 12;
constexpr std::size_t digits_of_word = 4; // 16 bits

// How a seal is made; another way would have another name.
constexpr std::string_view way_of_sealing = "cae seal 1";

std::uint32_t value_of(std::string_view hex) {
    std::uint32_t value = 0;
    for (const char digit : hex) {
        const bool is_letter = digit >= 'a';
        value = value * 16 + static_cast<std::uint32_t>(digit - (is_letter ? 'a' - 10 : '0'));
    }
    return value;
}

} // namespace

std::string short_seal(const std::string& digest) { return digest.substr(0, shown_digits); }

std::string check_word(const std::string& digest) {
    constexpr std::string_view consonants = "bdfghjklmnprstvz"; // four bits each
    constexpr std::string_view vowels = "aiou";                 // two
    CAE_INVARIANT(digest.size() >= shown_digits + digits_of_word);
    std::uint32_t bits = value_of(std::string_view(digest).substr(shown_digits, digits_of_word));
    std::string word;
    for (int letter = 0; letter < 5; ++letter) {
        const std::string_view letters = letter % 2 == 0 ? consonants : vowels;
        word.insert(word.begin(), letters[bits % letters.size()]);
        bits /= static_cast<std::uint32_t>(letters.size());
    }
    return word;
}

std::string digest_of(const Seal& seal, const std::string& siren) {
    CanonicalDigest digest;
    digest.add(way_of_sealing);
    digest.add(siren);
    digest.add(to_string(seal.period));
    seal.sealed_on ? digest.add(to_string(*seal.sealed_on)) : digest.add_nothing();
    digest.add(seal.content);
    digest.add(seal.law);
    digest.add(seal.previous);
    return digest.hex();
}

std::string digest_of(const LawTexts& texts) {
    CanonicalDigest digest;
    for (const LawText& text : texts) {
        digest.add(text.path);
        digest.add(text.text);
    }
    return digest.hex();
}

} // namespace cae
