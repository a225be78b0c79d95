// The bytes of a line of CSV: blanks, ends and separators.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "cae/inputs/text/internal/written_values.hpp"

namespace cae {

// Bytes of the blank that begins at `start`, 0 where there is none. Spreadsheets set amounts off by
// no-break blanks; the tab is one unless it separates, and then it is never inside a cell.
[[nodiscard]] inline std::size_t blank_length(const char* start, const char* end) {
    if (*start == ' ' || *start == '\t') return 1;
    if (static_cast<unsigned char>(*start) < 0x80) return 0;
    return no_break_blank_length({start, static_cast<std::size_t>(end - start)});
}

// Neither a blank nor a part of one, nor a quote: what most cells begin and end with.
[[nodiscard]] inline bool is_plain(char c) { return c > ' ' && c <= '~' && c != '"'; }

[[nodiscard]] inline const char* find_byte(const char* start, const char* end, char wanted) {
    const void* found = std::memchr(start, wanted, static_cast<std::size_t>(end - start));
    return found != nullptr ? static_cast<const char*>(found) : end;
}

// Marks the bytes of a word that are zero by their highest bits.
[[nodiscard]] inline std::uint64_t zero_bytes(std::uint64_t word) {
    constexpr std::uint64_t low_bits = 0x7F7F'7F7F'7F7F'7F7F;
    return ~(((word & low_bits) + low_bits) | word | low_bits);
}

inline constexpr std::uint64_t one_in_each_byte = 0x0101'0101'0101'0101;

// The word in which every byte is that one.
[[nodiscard]] inline std::uint64_t word_of(char byte) {
    return one_in_each_byte * static_cast<unsigned char>(byte);
}

[[nodiscard]] inline std::uint64_t word_at(const char* start) {
    std::uint64_t word = 0;
    std::memcpy(&word, start, sizeof word);
    return word;
}

// The first in memory of the bytes that are marked.
[[nodiscard]] inline std::size_t first_marked(std::uint64_t marks) {
    constexpr bool little = std::endian::native == std::endian::little;
    return static_cast<std::size_t>(little ? std::countr_zero(marks) : std::countl_zero(marks)) / 8;
}

// The same for a byte that is hardly ever far: eight bytes at a time, without a call.
[[nodiscard]] inline const char* find_near_byte(const char* start, const char* end, char wanted) {
    const std::uint64_t pattern = word_of(wanted);
    for (; end - start >= 8; start += 8) {
        const std::uint64_t marks = zero_bytes(word_at(start) ^ pattern);
        if (marks != 0) return start + first_marked(marks);
    }
    while (start != end && *start != wanted) ++start;
    return start;
}

// How many bytes are marked: the product sums them up in its highest byte.
[[nodiscard]] inline std::size_t count_marked(std::uint64_t marks) {
    return static_cast<std::size_t>(((marks >> 7U) * one_in_each_byte) >> 56U);
}

[[nodiscard]] inline std::size_t count_byte(std::string_view text, char wanted) {
    const std::uint64_t pattern = word_of(wanted);
    const char* start = text.data();
    const char* const end = start + text.size();
    std::size_t count = 0;
    for (; end - start >= 8; start += 8) {
        count += count_marked(zero_bytes(word_at(start) ^ pattern));
    }
    for (; start != end; ++start) count += *start == wanted ? 1U : 0U;
    return count;
}

// Calls `use` with the place of each byte that is `wanted`. Cells are short: eight bytes at a time
// are faster than one search for each.
template <class Use>
void for_each_byte(const char* start, const char* end, char wanted, const Use& use) {
    constexpr std::uint64_t byte = 0xFF;
    const std::uint64_t pattern = word_of(wanted);
    for (; end - start >= 8; start += 8) {
        for (std::uint64_t marks = zero_bytes(word_at(start) ^ pattern); marks != 0;) {
            const std::size_t place = first_marked(marks);
            use(start + place);
            marks &= ~(byte << (std::endian::native == std::endian::little ? place : 7 - place) *
                                   8);
        }
    }
    for (; start != end; ++start) {
        if (*start == wanted) use(start);
    }
}

// A tab that separates is no blank: it would hide the cells it ends.
[[nodiscard]] inline const char* skip_blanks(const char* start, const char* end,
                                             char separator = ' ') {
    while (start != end && (*start != separator || separator == ' ')) {
        const std::size_t length = blank_length(start, end);
        if (length == 0) break;
        start += length;
    }
    return start;
}

[[nodiscard]] inline const char* trim_end(const char* start, const char* end) {
    while (end != start && (end[-1] == ' ' || end[-1] == '\t')) --end;
    const std::size_t length = last_no_break_blank_length(
        {start, static_cast<std::size_t>(end - start)});
    return length == 0 ? end : trim_end(start, end - length);
}

[[nodiscard]] inline std::string_view text_between(const char* start, const char* end) {
    return {start, static_cast<std::size_t>(end - start)};
}

[[nodiscard]] inline const char* end_of(std::string_view text) { return text.data() + text.size(); }

} // namespace cae
