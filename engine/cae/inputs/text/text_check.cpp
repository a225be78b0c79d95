#include <algorithm>
#include <array>

#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

unsigned char byte_at(std::string_view text, std::size_t offset) {
    return offset < text.size() ? static_cast<unsigned char>(text[offset]) : 0;
}

bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

// The second byte decides whether a three- or four-byte form is overlong, a surrogate or beyond
// U+10FFFF (Unicode, table 3-7).
bool second_byte_fits(unsigned char first, unsigned char second) {
    switch (first) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second < 0xA0;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second < 0x90;
    default:
        return true;
    }
}

std::size_t announced_length(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

// Bytes of the UTF-8 character at `offset`; 0 when there is none.
std::size_t character_length(std::string_view text, std::size_t offset) {
    const unsigned char first = byte_at(text, offset);
    const std::size_t length = announced_length(first);
    for (std::size_t i = 1; i < length; ++i) {
        if (!is_continuation(byte_at(text, offset + i))) return 0;
    }
    return second_byte_fits(first, byte_at(text, offset + 1)) ? length : 0;
}

// C0 controls but tab, LF and CR, DEL, and the C1 controls (0xC2 0x80 to 0xC2 0x9F in UTF-8).
bool is_control(std::string_view text, std::size_t offset) {
    const unsigned char byte = byte_at(text, offset);
    if (byte < 0x20) return byte != '\t' && byte != '\n' && byte != '\r';
    return byte == 0x7F || (byte == 0xC2 && byte_at(text, offset + 1) < 0xA0);
}

std::string hexadecimal(unsigned char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {'0', 'x', digits[byte >> 4U], digits[byte & 0xFU]};
}

// Latin letters in UTF-16 have a zero in one byte of two, with or without a byte order mark.
bool looks_like_utf16(std::string_view text) {
    const unsigned char first = byte_at(text, 0);
    const unsigned char second = byte_at(text, 1);
    if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) return true;
    return text.size() >= 2 && (first == 0) != (second == 0);
}

// What the bytes 0x80 to 0x9F are in Windows-1252; five of them are nothing.
constexpr std::array<std::string_view, 32> windows_letters{
    "€", "",  "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "",
    "",  "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ"};

// The letter of a byte from 0x80 on, in UTF-8; empty when it is none.
std::string windows_letter(unsigned char byte) {
    if (byte < 0xA0) return std::string(windows_letters[byte - 0x80U]);
    return {static_cast<char>(0xC0U | (byte >> 6U)), static_cast<char>(0x80U | (byte & 0x3FU))};
}

bool is_windows_1252(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x80 || !windows_letter(byte).empty();
    });
}

// Walks over a text once and notes the first place where each rule is broken.
class TextCheck {
public:
    TextCheck(std::string_view text, const std::string& file) : text_(text), file_(file) {}

    Problems run() {
        if (looks_like_utf16(text_)) {
            report(Rule::text_must_be_utf8, hexadecimal(byte_at(text_, 0)), {"UTF-16"});
            return std::move(problems_);
        }
        offset_ = text_.size() - without_byte_order_mark(text_).size();
        line_start_ = offset_;
        while (offset_ < text_.size() && step()) {
        }
        check_line_length();
        return std::move(problems_);
    }

private:
    // Checks one character; false when the rest cannot be read.
    bool step() {
        const unsigned char byte = byte_at(text_, offset_);
        if (byte >= 0x20 && byte < 0x7F) return advance(1);
        if (byte == '\n') return end_line();
        const std::size_t length = character_length(text_, offset_);
        if (length == 0) {
            report_encoding(byte);
            return false;
        }
        check_unusual(byte);
        return advance(length);
    }

    void check_unusual(unsigned char byte) {
        if (byte == 0) {
            report(Rule::text_must_have_no_nul, hexadecimal(byte));
        } else if (byte == '\r' && byte_at(text_, offset_ + 1) != '\n') {
            report(Rule::text_must_have_no_lone_cr, hexadecimal(byte));
        } else if (is_control(text_, offset_)) {
            report(Rule::text_must_have_no_control, hexadecimal(byte));
        } else if (text_.substr(offset_, byte_order_mark.size()) == byte_order_mark) {
            report(Rule::byte_order_mark_must_be_first, {});
        }
    }

    bool advance(std::size_t length) {
        offset_ += length;
        ++column_;
        return true;
    }

    bool end_line() {
        check_line_length();
        ++offset_;
        ++line_;
        column_ = 1;
        line_start_ = offset_;
        return true;
    }

    void check_line_length() {
        if (offset_ - line_start_ <= longest_line_bytes) return;
        report(Rule::line_must_not_be_too_long, {}, {longest_line_bytes});
    }

    // Letters of Windows-1252 stand alone among others; two in a row are damaged UTF-8.
    void report_encoding(unsigned char byte) {
        if (is_windows_1252(text_) && byte_at(text_, offset_ + 1) < 0x80) {
            report(Rule::text_must_not_be_windows_1252, windows_letter(byte));
        } else {
            report(Rule::text_must_be_utf8, hexadecimal(byte), {"?"});
        }
    }

    void report(Rule rule, std::string value, Details details = {}) {
        const auto same = [rule](const Problem& problem) { return problem.rule == rule; };
        if (std::any_of(problems_.begin(), problems_.end(), same)) return;
        problems_.push_back(
            {rule, {file_, line_, column_}, std::move(value), std::move(details), Privacy::open});
    }

    std::string_view text_;
    const std::string& file_;
    std::size_t offset_ = 0;
    std::size_t line_start_ = 0;
    std::size_t line_ = 1;
    std::size_t column_ = 1;
    Problems problems_;
};

} // namespace

Problems check_text(std::string_view text, const std::string& file) {
    return TextCheck(text, file).run();
}

std::string_view without_byte_order_mark(std::string_view text) {
    return text.starts_with(byte_order_mark) ? text.substr(byte_order_mark.size()) : text;
}

bool has_control_character(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size(); ++offset) {
        if (is_control(text, offset)) return true;
    }
    return false;
}

} // namespace cae
