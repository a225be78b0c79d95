#include "cae/outputs/words/internal/utf8.hpp"

namespace cae {
namespace {

constexpr char32_t surrogates_begin = 0xD800;
constexpr char32_t surrogates_end = 0xE000;
constexpr char32_t unicode_end = 0x110000;

// What the first byte says: how many bytes follow, and the bits it gives itself.
struct Lead {
    std::size_t length = 0;
    char32_t bits = 0;
    char32_t lowest = 0; // a smaller code is written with fewer bytes
};

Lead lead_of(unsigned char byte) {
    if (byte < 0x80) return {1, byte, 0};
    if (byte >= 0xC0 && byte < 0xE0) return {2, byte & 0x1Fu, 0x80};
    if (byte >= 0xE0 && byte < 0xF0) return {3, byte & 0x0Fu, 0x800};
    if (byte >= 0xF0 && byte < 0xF8) return {4, byte & 0x07u, 0x10000};
    return {};
}

} // namespace

Utf8Character first_character(std::string_view text) {
    const auto byte = static_cast<unsigned char>(text.front());
    const Lead lead = lead_of(byte);
    const Utf8Character invalid{byte, 1, false};
    if (lead.length == 0 || text.size() < lead.length) return invalid;
    char32_t code = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0u) != 0x80) return invalid;
        code = (code << 6u) | (next & 0x3Fu);
    }
    const bool surrogate = code >= surrogates_begin && code < surrogates_end;
    if (code < lead.lowest || surrogate || code >= unicode_end) return invalid;
    return {code, lead.length, true};
}

} // namespace cae
