#include "cae/closing/documents/internal/written_numbers.hpp"

#include <algorithm>
#include <cctype>
#include <initializer_list>

namespace cae {
namespace {

bool is_letter_or_digit(char c) {
    const auto code = static_cast<unsigned char>(c);
    return std::isalnum(code) != 0 || code >= 0x80;
}

bool is_decimal_digit(char c) { return c >= '0' && c <= '9'; }

char in_capitals(char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); }

// A pattern of digits ('0'), of any sign among the days' ('/') and of what it says itself. Returns
// how long the text matches it from `at` on; 0 when it does not.
std::size_t match_pattern(std::string_view text, std::size_t at, std::string_view pattern) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (at + i >= text.size()) return 0;
        const char c = text[at + i];
        const bool fits = pattern[i] == '0'   ? is_decimal_digit(c)
                          : pattern[i] == '/' ? c == '/' || c == '.' || c == '-'
                                              : c == pattern[i];
        if (!fits) return 0;
    }
    return pattern.size();
}

// A day from `at` on, with its year or without it.
std::size_t day_at(std::string_view text, std::size_t at) {
    for (const std::string_view pattern :
         {"00/00/0000", "0000/00/00", "00/00/00", "0/0/0000", "0/00/0000", "00/0/0000"}) {
        const std::size_t length = match_pattern(text, at, pattern);
        if (length != 0) return length;
    }
    return match_pattern(text, at, "00/00") != 0 && text[at + 2] == '/' ? 5 : 0;
}

std::size_t skip_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && is_decimal_digit(text[at])) ++at;
    return at;
}

// Thousands in groups: "1 234" from `at` on.
std::size_t skip_groups(std::string_view text, std::size_t at) {
    std::size_t end = skip_digits(text, at);
    while (match_pattern(text, end, " 000") != 0 && skip_digits(text, end + 1) == end + 4) end += 4;
    return end;
}

bool starts_euros(std::string_view text) {
    std::string start;
    for (const char c : text.substr(0, 4)) start += in_capitals(c);
    return start.starts_with("EUR") || start.starts_with("€");
}

// An amount from `at` on: with cents, or with its currency behind it.
std::size_t amount_at(std::string_view text, std::size_t at) {
    std::size_t end = skip_groups(text, at);
    if (end == at) return 0;
    const bool has_cents = match_pattern(text, end, ",00") != 0 ||
                           match_pattern(text, end, ".00") != 0;
    if (has_cents && skip_digits(text, end + 1) == end + 3) return end + 3 - at;
    if (end < text.size() && text[end] == ' ') ++end;
    return starts_euros(text.substr(end)) ? end - at : 0;
}

bool goes_on_after(std::string_view text, std::size_t end) {
    if (end >= text.size()) return false;
    if (is_letter_or_digit(text[end])) return true;
    return end + 1 < text.size() && text[end] != ' ' && is_decimal_digit(text[end + 1]);
}

constexpr std::string_view degree_sign = "\u00b0";

// The text with days and amounts that stand by themselves as breaks.
std::string without_days_and_amounts(std::string_view text) {
    std::string kept;
    for (std::size_t i = 0; i < text.size();) {
        if (text.substr(i).starts_with(degree_sign)) { // "N°12" is the number 12
            kept += ' ';
            i += degree_sign.size();
            continue;
        }
        const bool begins = is_decimal_digit(text[i]) && (i == 0 || text[i - 1] == ' ' ||
                                                          text[i - 1] == '(' || text[i - 1] == ':');
        std::size_t length = begins ? day_at(text, i) : 0;
        if (length != 0 && goes_on_after(text, i + length)) length = 0;
        if (begins && length == 0) {
            length = amount_at(text, i);
            if (length != 0 && !starts_euros(text.substr(i + length)) &&
                goes_on_after(text, i + length)) {
                length = 0;
            }
        }
        kept += length != 0 ? '\n' : text[i];
        i += std::max<std::size_t>(length, 1);
    }
    return kept;
}

bool is_digit_first(const std::string& word) { return is_decimal_digit(word.front()); }
bool is_digit_last(const std::string& word) { return is_decimal_digit(word.back()); }

} // namespace

bool WrittenNumber::is_met_by_chance() const {
    constexpr std::size_t enough_digits = 4;
    return !has_digits || (!has_letters && joined.size() < enough_digits);
}

WrittenNumber written_number(std::string_view number) {
    WrittenNumber written;
    bool inside = false;
    for (const char c : number) {
        if (!is_letter_or_digit(c)) {
            inside = false;
            continue;
        }
        if (!inside) written.words.emplace_back();
        inside = true;
        written.words.back() += in_capitals(c);
        written.joined += in_capitals(c);
        (is_decimal_digit(c) ? written.has_digits : written.has_letters) = true;
    }
    return written;
}

PaymentText::PaymentText(std::string_view text) {
    const std::string kept = without_days_and_amounts(text);
    bool inside = false;
    bool blank = true;
    for (const char c : kept) {
        if (c == '\n') words_.push_back({"\n", false}); // nothing is written across it
        if (!is_letter_or_digit(c)) {
            inside = false;
            blank = blank || c == ' ' || c == '\n';
            continue;
        }
        if (!inside) words_.push_back({{}, !blank});
        inside = true;
        blank = false;
        words_.back().text += in_capitals(c);
    }
}

std::vector<std::string> PaymentText::candidates(std::size_t most_words) const {
    std::vector<std::string> keys;
    for (std::size_t first = 0; first < words_.size(); ++first) {
        std::string key;
        for (std::size_t i = first; i < words_.size() && i < first + most_words; ++i) {
            key += words_[i].text;
            keys.push_back(key);
        }
    }
    return keys;
}

bool PaymentText::holds(const WrittenNumber& number) const {
    if (number.joined.empty()) return false;
    for (std::size_t first = 0; first < words_.size(); ++first) {
        if (stands_at(first, number)) return true;
    }
    return false;
}

bool PaymentText::stands_at(std::size_t first, const WrittenNumber& number) const {
    std::string key;
    for (std::size_t end = first; end < words_.size() && key.size() < number.joined.size();) {
        key += words_[end++].text;
        if (key != number.joined) continue;
        return is_whole(first, end) && (number.has_letters || is_in_one_piece(first, end, number));
    }
    return false;
}

bool PaymentText::is_whole(std::size_t first, std::size_t end) const {
    const bool digits_before = first > 0 && words_[first].goes_on &&
                               is_digit_first(words_[first].text) &&
                               is_digit_last(words_[first - 1].text);
    const bool digits_behind = end < words_.size() && words_[end].goes_on &&
                               is_digit_last(words_[end - 1].text) &&
                               is_digit_first(words_[end].text);
    return !digits_before && !digits_behind;
}

bool PaymentText::is_in_one_piece(std::size_t first, std::size_t end,
                                  const WrittenNumber& number) const {
    if (end - first == 1) return true;
    if (end - first != number.words.size()) return false;
    for (std::size_t i = first; i < end; ++i) {
        if (words_[i].text != number.words[i - first]) return false;
        if (i > first && !words_[i].goes_on) return false;
    }
    return true;
}

} // namespace cae
