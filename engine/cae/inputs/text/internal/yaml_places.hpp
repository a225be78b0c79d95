// Places in a text as people count them, from the byte positions of the YAML parser.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cae/base/place.hpp"

namespace cae {

// Line and byte within it, counted from 0.
struct BytePosition {
    std::size_t line = 0;
    std::size_t byte = 0;
};

// `text` and `file` must outlive it.
class YamlPlaces {
public:
    YamlPlaces(std::string_view text, const std::string& file);

    // Line and column in characters, counted from 1.
    [[nodiscard]] Place of(BytePosition position);

    // Whether a quote stands there.
    [[nodiscard]] bool quote_at(BytePosition position) const;
    // Whether the quote that stands there is closed: yaml-cpp takes the end of the text for a
    // closing quote and would swallow the rest of a file.
    [[nodiscard]] bool quote_is_closed(BytePosition position) const;

private:
    [[nodiscard]] std::size_t column(BytePosition position);
    [[nodiscard]] std::size_t offset(BytePosition position) const;

    std::string_view text_;
    const std::string& file_;
    std::vector<std::size_t> line_starts_{0};
    BytePosition last_{};         // the position asked for last, and
    std::size_t last_column_ = 1; // its column
};

} // namespace cae
