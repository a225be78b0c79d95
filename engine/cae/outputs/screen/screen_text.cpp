#include "cae/outputs/screen/screen_text.hpp"

#include <algorithm>
#include <array>

#include "cae/outputs/words/internal/utf8.hpp"

namespace cae {
namespace {

constexpr std::string_view ellipsis = "...";

struct Range {
    char32_t first;
    char32_t last;
};

template <class Ranges>
bool within(const Ranges& ranges, char32_t code) {
    return std::any_of(ranges.begin(), ranges.end(), [&](const Range& range) {
        return code >= range.first && code <= range.last;
    });
}

// Marks that are drawn over the character before them.
constexpr std::array combining{Range{0x0300, 0x036F}, Range{0x1AB0, 0x1AFF}, Range{0x1DC0, 0x1DFF},
                               Range{0x20D0, 0x20FF}, Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}};

// Characters of double width, in Unicode's table of East Asian width.
constexpr std::array wide{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},  Range{0x3041, 0xA4CF},
                          Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},  Range{0xFE30, 0xFE6F},
                          Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},  Range{0x1F300, 0x1F64F},
                          Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

// Characters without a picture, and those that change the direction of what follows.
constexpr std::array invisible{Range{0x00AD, 0x00AD}, Range{0x061C, 0x061C},  Range{0x180E, 0x180E},
                               Range{0x200B, 0x200F}, Range{0x2028, 0x202E},  Range{0x2060, 0x206F},
                               Range{0xFEFF, 0xFEFF}, Range{0xE0000, 0xE0FFF}};

bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

std::size_t width_of(char32_t code) {
    if (within(combining, code) || within(invisible, code)) return 0;
    return within(wide, code) ? 2 : 1;
}

// Two digits at least.
std::string hexadecimal(char32_t code) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (; code != 0 || text.size() < 2; code >>= 4u) text.insert(0, 1, digits[code & 0xFu]);
    return text;
}

std::string written_out(const Utf8Character& character) {
    if (character.code == U'\n') return "\\n";
    if (character.code == U'\t') return "\\t";
    const std::string code = hexadecimal(character.code);
    return character.code < 0x100 ? "\\x" + code : "\\u{" + code + "}";
}

// Most texts of a table are plain ASCII and need no look at their characters.
bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

std::size_t display_width(std::string_view text) {
    if (is_plain(text)) return text.size();
    std::size_t width = 0;
    while (!text.empty()) {
        const Utf8Character character = first_character(text);
        width += character.valid ? width_of(character.code) : 1;
        text.remove_prefix(character.length);
    }
    return width;
}

std::string printable(std::string_view text) {
    if (is_plain(text)) return std::string(text);
    std::string result;
    while (!text.empty()) {
        const Utf8Character character = first_character(text);
        if (!character.valid || is_control(character.code) || within(invisible, character.code)) {
            result += written_out(character);
        } else {
            result += text.substr(0, character.length);
        }
        text.remove_prefix(character.length);
    }
    return result;
}

std::string shortened(std::string_view text, std::size_t width) {
    if (display_width(text) <= width) return std::string(text);
    std::string result;
    std::size_t left = width - ellipsis.size();
    while (!text.empty()) {
        const Utf8Character character = first_character(text);
        const std::size_t taken = character.valid ? width_of(character.code) : 1;
        if (taken > left) break;
        result += text.substr(0, character.length);
        left -= taken;
        text.remove_prefix(character.length);
    }
    return result.append(ellipsis);
}

std::string padded(std::string_view text, std::size_t width, Align align) {
    const std::size_t taken = display_width(text);
    const std::string blanks(taken < width ? width - taken : 0, ' ');
    return align == Align::left ? std::string(text) + blanks : blanks + std::string(text);
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t indent) {
    std::string result;
    std::size_t column = 0;
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, blank);
        const std::size_t taken = display_width(word);
        if (column != 0 && column + 1 + taken > width) {
            result.append("\n").append(indent, ' ');
            column = indent;
        } else if (!result.empty()) {
            result += ' ';
            ++column;
        }
        result += word;
        column += taken;
        text.remove_prefix(std::min(blank + 1, text.size()));
    }
    return result + "\n";
}

} // namespace cae
