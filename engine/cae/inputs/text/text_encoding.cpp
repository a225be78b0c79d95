#include "cae/inputs/text/text_encoding.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "cae/inputs/text/text_file.hpp"

namespace cae {
namespace {

constexpr char32_t unknown_character = 0xFFFD;

// 0x80 to 0x9F of Windows-1252; 0 where it has no character.
constexpr std::array<char32_t, 32> windows_1252_only{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf8(char32_t code, std::string& text) {
    const auto byte = [&](std::uint32_t bits) { text += static_cast<char>(bits); };
    const auto tail = [&](unsigned shift) { byte(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0U | (code >> 6U));
        tail(0);
    } else if (code < 0x10000) {
        byte(0xE0U | (code >> 12U));
        tail(6);
        tail(0);
    } else {
        byte(0xF0U | (code >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

bool is_only_windows(unsigned char byte) { return byte >= 0x80 && byte <= 0x9F; }

// Latin-9 is latin-1 with eight letters changed (ISO 8859-15).
char32_t latin_9(unsigned char byte) {
    constexpr std::array<std::pair<unsigned char, char32_t>, 8> changed{{{0xA4, 0x20AC},
                                                                         {0xA6, 0x0160},
                                                                         {0xA8, 0x0161},
                                                                         {0xB4, 0x017D},
                                                                         {0xB8, 0x017E},
                                                                         {0xBC, 0x0152},
                                                                         {0xBD, 0x0153},
                                                                         {0xBE, 0x0178}}};
    for (const auto& [code, meant] : changed) {
        if (code == byte) return meant;
    }
    return byte;
}

char32_t character(unsigned char byte, TextEncoding encoding) {
    if (encoding == TextEncoding::latin_9) return latin_9(byte);
    if (!is_only_windows(byte)) return byte;
    const char32_t meant = windows_1252_only[byte - 0x80U];
    return meant != 0 ? meant : unknown_character;
}

std::string decode_single_bytes(std::string_view bytes, TextEncoding encoding) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes)
        append_utf8(character(static_cast<unsigned char>(byte), encoding), text);
    return text;
}

bool is_high(std::uint32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(std::uint32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

std::string decode_utf16(std::string_view bytes) {
    const auto at = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i]));
    };
    const bool marked_big = bytes.starts_with("\xFE\xFF");
    const bool marked = marked_big || bytes.starts_with("\xFF\xFE");
    const bool big = marked ? marked_big : !bytes.empty() && bytes[0] == '\0';
    const auto unit = [&](std::size_t i) {
        return big ? (at(i) << 8U) | at(i + 1) : (at(i + 1) << 8U) | at(i);
    };
    std::string text;
    for (std::size_t i = marked ? 2 : 0; i + 1 < bytes.size(); i += 2) {
        const std::uint32_t first = unit(i);
        if (is_high(first) && i + 3 < bytes.size() && is_low(unit(i + 2))) {
            append_utf8(0x10000 + ((first - 0xD800) << 10U) + (unit(i + 2) - 0xDC00), text);
            i += 2;
        } else {
            append_utf8(is_high(first) || is_low(first) ? unknown_character : first, text);
        }
    }
    return text;
}

bool is_of_encoding(const Problem& problem) {
    return problem.rule == Rule::text_must_be_utf8 ||
           problem.rule == Rule::text_must_not_be_windows_1252;
}

// What the check of texts says the bytes look like.
TextEncoding encoding_of(std::string_view bytes) {
    const Problems problems = check_text(bytes, {});
    const auto found = std::find_if(problems.begin(), problems.end(), is_of_encoding);
    if (found == problems.end()) return TextEncoding::utf8;
    const auto& details = found->details;
    if (!details.empty() && details.front() == Detail("UTF-16")) return TextEncoding::utf16;
    const bool windows = std::any_of(bytes.begin(), bytes.end(), [](char byte) {
        return is_only_windows(static_cast<unsigned char>(byte));
    });
    return windows ? TextEncoding::windows_1252 : TextEncoding::latin_1;
}

// Bytes of the UTF-8 character that begins a text; 0 when it is none, or a control character.
std::size_t length_of_character(std::string_view text) {
    constexpr std::size_t longest = 4;
    for (std::size_t length = 1; length <= std::min(longest, text.size()); ++length) {
        const std::string_view one = text.substr(0, length);
        const Problems problems = check_text(one, {});
        if (problems.empty()) return has_control_character(one) ? 0 : length;
    }
    return 0;
}

} // namespace

std::string_view name_of(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::utf8:
        return {};
    case TextEncoding::utf16:
        return "UTF-16";
    case TextEncoding::latin_1:
        return "ISO 8859-1 (latin-1)";
    case TextEncoding::latin_9:
        return "ISO 8859-15 (latin-9)";
    case TextEncoding::windows_1252:
        return "Windows-1252";
    }
    return {};
}

DecodedText decode(std::string bytes) {
    const TextEncoding encoding = encoding_of(bytes);
    if (encoding != TextEncoding::utf8) return {decode_as(bytes, encoding), encoding};
    bytes.erase(0, bytes.size() - without_byte_order_mark(bytes).size());
    return {std::move(bytes), encoding};
}

std::string decode_as(std::string_view bytes, TextEncoding encoding) {
    if (encoding == TextEncoding::utf8) return std::string(without_byte_order_mark(bytes));
    if (encoding == TextEncoding::utf16) return decode_utf16(bytes);
    return decode_single_bytes(bytes, encoding);
}

std::string on_one_line(std::string_view text, std::size_t most) {
    std::string line;
    bool blank = false;
    while (!text.empty() && line.size() < most) {
        const auto first = static_cast<unsigned char>(text.front());
        const bool plain = first > ' ' && first < 0x7F;
        const std::size_t length = plain ? 1 : first <= ' ' ? 0 : length_of_character(text);
        const std::string_view one = text.substr(0, std::max<std::size_t>(length, 1));
        text.remove_prefix(one.size());
        if (length == 0 || one == "\u00a0" || one == "\u202f" || one == "\u2009") {
            blank = true;
            continue;
        }
        if (blank && !line.empty()) line += ' ';
        blank = false;
        line += one;
    }
    return line;
}

} // namespace cae
