#include "cae/inputs/text/internal/yaml_places.hpp"

#include <algorithm>

namespace cae {

YamlPlaces::YamlPlaces(std::string_view text, const std::string& file) : text_(text), file_(file) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') line_starts_.push_back(i + 1);
    }
}

Place YamlPlaces::of(BytePosition position) { return {file_, position.line + 1, column(position)}; }

bool YamlPlaces::quote_at(BytePosition position) const {
    const std::size_t start = offset(position);
    return start < text_.size() && (text_[start] == '"' || text_[start] == '\'');
}

bool YamlPlaces::quote_is_closed(BytePosition position) const {
    const std::size_t start = offset(position);
    const char quote = text_[start];
    for (std::size_t i = start + 1; i < text_.size(); ++i) {
        const bool doubled = quote == '\'' && text_.substr(i, 2) == "''";
        const bool escaped = quote == '"' && text_[i] == '\\';
        if (doubled || escaped) {
            ++i;
        } else if (text_[i] == quote) {
            return true;
        }
    }
    return false;
}

// Positions of one line come in ascending order nearly always, so counting goes on from the last
// one and a line of a megabyte is walked through once.
std::size_t YamlPlaces::column(BytePosition position) {
    if (position.line != last_.line || position.byte < last_.byte) {
        last_ = {position.line, 0};
        last_column_ = 1;
    }
    const std::size_t from = std::min(offset(last_), text_.size());
    const std::string_view passed = text_.substr(from, position.byte - last_.byte);
    const auto begins_character = [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    };
    const auto characters = std::count_if(passed.begin(), passed.end(), begins_character);
    last_ = position;
    last_column_ += static_cast<std::size_t>(characters);
    return last_column_;
}

std::size_t YamlPlaces::offset(BytePosition position) const {
    if (position.line >= line_starts_.size()) return text_.size();
    return line_starts_[position.line] + position.byte;
}

} // namespace cae
