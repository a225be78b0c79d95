#include "cae/base/plain_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace cae {
namespace {

// A letter of French with what it is without its accent, and signs that are words.
constexpr std::array<std::pair<std::string_view, std::string_view>, 37> plain_letters{{
    {"à", "a"},       {"â", "a"}, {"ä", "a"}, {"á", "a"},  {"ç", "c"},  {"é", "e"}, {"è", "e"},
    {"ê", "e"},       {"ë", "e"}, {"î", "i"}, {"ï", "i"},  {"ô", "o"},  {"ö", "o"}, {"ù", "u"},
    {"û", "u"},       {"ü", "u"}, {"ÿ", "y"}, {"œ", "oe"}, {"æ", "ae"}, {"À", "a"}, {"Â", "a"},
    {"Ä", "a"},       {"Ç", "c"}, {"É", "e"}, {"È", "e"},  {"Ê", "e"},  {"Ë", "e"}, {"Î", "i"},
    {"Ï", "i"},       {"Ô", "o"}, {"Ö", "o"}, {"Ù", "u"},  {"Û", "u"},  {"Ü", "u"}, {"Œ", "oe"},
    {"€", " euros "}, {"°", " "},
}};

} // namespace

std::string plain_words(std::string_view text) {
    std::string letters;
    while (!text.empty()) {
        const auto* const found = std::find_if(
            plain_letters.begin(), plain_letters.end(),
            [&](const auto& letter) { return text.starts_with(letter.first); });
        const auto byte = static_cast<unsigned char>(text.front());
        if (found != plain_letters.end()) {
            letters += found->second;
            text.remove_prefix(found->first.size());
            continue;
        }
        const bool punctuation = text.starts_with("\u2019") || text.starts_with("\u00a0");
        const bool kept = !punctuation && (std::isalnum(byte) != 0 || byte >= 0x80);
        letters += kept ? static_cast<char>(std::tolower(byte)) : ' ';
        text.remove_prefix(text.starts_with("\u2019") ? 3 : text.starts_with("\u00a0") ? 2 : 1);
    }
    return letters;
}

std::string words_between_blanks(std::string_view text) {
    std::string words(" ");
    for (const char letter : plain_words(text)) {
        if (letter != ' ' || words.back() != ' ') words += letter;
    }
    if (words.back() != ' ') words += ' ';
    return words;
}

} // namespace cae
