#include "cae/outputs/words/pattern.hpp"

#include <charconv>
#include <utility>

#include "cae/closing/state/detail_text.hpp"
#include "cae/outputs/screen/screen_text.hpp"
#include "cae/outputs/words/figures.hpp"
#include "cae/outputs/words/internal/vocabulary.hpp"

namespace cae {
namespace {

// Wide enough for a list of known columns or figures, which is worth reading whole.
constexpr std::size_t widest_detail = 4000;
constexpr std::size_t widest_value = 60;

// A pattern cut before each place: "a {0} b" is "a " with place "0", then " b" without one.
struct Piece {
    std::string_view text;
    std::string_view place;
};

Piece next_piece(std::string_view& rest) {
    const std::size_t open = rest.find('{');
    if (open == std::string_view::npos) return {std::exchange(rest, {}), {}};
    const std::size_t close = rest.find('}', open);
    const Piece piece{rest.substr(0, open), rest.substr(open + 1, close - open - 1)};
    rest.remove_prefix(close + 1);
    return piece;
}

std::string shown_detail(const Detail& detail, Language language) {
    switch (detail.kind()) {
    case DetailKind::word:
        return translated(detail.text(), language);
    case DetailKind::amount:
        return shown_euros(Money::from_cents(detail.number()), language);
    case DetailKind::rate:
        return plain_text(detail) + " %";
    case DetailKind::days:
        return shown_number(plain_text(detail), language);
    case DetailKind::text:
    case DetailKind::id:
    case DetailKind::count:
    case DetailKind::date:
    case DetailKind::month:
        break;
    }
    return plain_text(detail);
}

std::string filling(std::string_view place, const PatternValues& values, Language language) {
    if (place == "value") return shortened(printable(values.value), widest_value);
    std::size_t number = 0;
    std::from_chars(place.data(), place.data() + place.size(), number);
    if (number >= values.details.size()) return "?";
    return shortened(printable(shown_detail(values.details[number], language)), widest_detail);
}

} // namespace

std::string filled(std::string_view pattern, const PatternValues& values, Language language) {
    std::string result;
    while (!pattern.empty()) {
        const Piece piece = next_piece(pattern);
        result += piece.text;
        if (!piece.place.empty()) result += filling(piece.place, values, language);
    }
    return result;
}

std::string fill(const Words& words, Language language, const Details& details) {
    return filled(words.in(language), {"", details}, language);
}

std::vector<std::string> places_of(std::string_view pattern) {
    std::vector<std::string> places;
    while (!pattern.empty()) {
        const Piece piece = next_piece(pattern);
        if (!piece.place.empty()) places.emplace_back(piece.place);
    }
    return places;
}

} // namespace cae
