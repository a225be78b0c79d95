// Text as people save it: read whole, and checked before any parser sees it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "cae/base/result.hpp"

namespace cae {

inline constexpr std::size_t largest_file_bytes = std::size_t{1} << 30;
inline constexpr std::size_t longest_line_bytes = 1'000'000;

// The bytes of a file without its byte order mark, checked by `check_text`.
// Fails with Rule::file_must_exist, file_must_be_readable, file_must_be_ordinary,
// file_must_not_be_too_large,
// line_must_not_be_too_long (reading stops there) and with those of `check_text`.
[[nodiscard]] Result<std::string> read_text_file(const std::filesystem::path& path);

// A text with what its file is known by.
struct KnownText {
    std::string text;
    std::int64_t bytes = 0; // of the file, a byte order mark included
    std::string sha256;     // of the same
};

// `read_text_file` of a file that is to be recognised later.
[[nodiscard]] Result<KnownText> read_known_text_file(const std::filesystem::path& path);

// The bytes of a file as they are, whatever they say. Fails with Rule::file_must_exist,
// file_must_be_readable, file_must_not_be_too_large.
[[nodiscard]] Result<std::string> read_file_bytes(const std::filesystem::path& path);

// What prevents `text` from being read: it must be UTF-8 (a byte order mark may open it), with LF
// or CRLF line ends, no control character but the tab, no line above `longest_line_bytes`. Each
// broken rule is reported once, at its first place in `file`; text in another encoding is named.
[[nodiscard]] Problems check_text(std::string_view text, const std::string& file);

// `text` without the byte order mark that may open it.
[[nodiscard]] std::string_view without_byte_order_mark(std::string_view text);

// Whether the text (UTF-8) holds a control character other than tab, LF and CR.
[[nodiscard]] bool has_control_character(std::string_view text);

} // namespace cae
