#include <string>

#include <doctest/doctest.h>

#include "cae/base/hash_index.hpp"

namespace hash_index_test {

// An array of texts and its index.
struct Texts {
    std::vector<std::string> texts;
    cae::HashIndex index;

    void add(const std::string& text, std::uint64_t hash) {
        index.insert(hash, static_cast<std::uint32_t>(texts.size()));
        texts.push_back(text);
    }
    std::optional<std::uint32_t> find(const std::string& text, std::uint64_t hash) const {
        return index.find(hash, [&](std::uint32_t i) { return texts[i] == text; });
    }
};

TEST_CASE("an empty index holds nothing") { CHECK_FALSE(Texts().find("a", 1).has_value()); }

TEST_CASE("elements with the same hash are told apart by comparing them") {
    Texts texts;
    texts.add("a", 7);
    texts.add("b", 7);
    texts.add("c", 7 + (1ULL << 40U));
    CHECK(texts.find("a", 7) == 0U);
    CHECK(texts.find("b", 7) == 1U);
    CHECK(texts.find("c", 7 + (1ULL << 40U)) == 2U);
    CHECK_FALSE(texts.find("d", 7).has_value());
}

TEST_CASE("an index that grows keeps what it holds") {
    Texts texts;
    for (int i = 0; i < 10'000; ++i) {
        const std::string text = std::to_string(i);
        texts.add(text, cae::hash_of(text));
    }
    CHECK(texts.index.size() == 10'000);
    std::uint32_t found = 0;
    for (std::uint32_t i = 0; i < 10'000; ++i) {
        const std::string text = std::to_string(i);
        if (texts.find(text, cae::hash_of(text)) == i) ++found;
    }
    CHECK(found == 10'000);
    CHECK_FALSE(texts.find("10000", cae::hash_of("10000")).has_value());
}

} // namespace hash_index_test
