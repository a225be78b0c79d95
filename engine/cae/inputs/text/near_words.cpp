#include "cae/inputs/text/internal/near_words.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace cae {
namespace {

// Letters to add, remove or change until one word is the other (Levenshtein), row by row.
std::size_t distance(std::string_view word, std::string_view other) {
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (const char letter : word) {
        std::size_t diagonal = row[0]++;
        for (std::size_t i = 0; i < other.size(); ++i) {
            const std::size_t changed = diagonal + (letter == other[i] ? 0 : 1);
            diagonal = row[i + 1];
            row[i + 1] = std::min({changed, row[i] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return small;
}

bool is_near(std::string_view word, std::string_view known) {
    constexpr std::size_t longest_short_word = 5;
    const std::size_t slips = known.size() > longest_short_word ? 2 : 1;
    if (word.size() > known.size() + slips) return false;
    return distance(in_small_letters(word), known) <= slips;
}

} // namespace cae
