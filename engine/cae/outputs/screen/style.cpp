#include "cae/outputs/screen/internal/style.hpp"

namespace cae {
namespace {

std::string_view code_of(Style style) {
    switch (style) {
    case Style::bold:
        return "\x1B[1m";
    case Style::dim:
        return "\x1B[2m";
    case Style::red:
        return "\x1B[31m";
    case Style::yellow:
        return "\x1B[33m";
    case Style::blue:
        return "\x1B[34m";
    }
    return "";
}

} // namespace

std::string styled(std::string_view text, Style style, const Screen& screen) {
    if (!screen.colour || text.empty()) return std::string(text);
    return std::string(code_of(style)).append(text).append("\x1B[0m");
}

std::string in(const Words& words, const Screen& screen) {
    return std::string(words.in(screen.language));
}

std::string titled(const Words& title, const std::string& text, const Screen& screen) {
    return "\n" + styled(title.in(screen.language), Style::bold, screen) + "\n" + text;
}

std::string drawn(std::string_view character, char ascii, std::size_t count, const Screen& screen) {
    if (screen.ascii) return std::string(count, ascii);
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += character;
    return text;
}

} // namespace cae
