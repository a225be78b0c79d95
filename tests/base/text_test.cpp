#include <functional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "cae/base/text.hpp"

namespace text_test {

using cae::RareText;
using cae::Text;

static_assert(sizeof(Text) == 24 && sizeof(RareText) == 8);

// Empty, short, as long as a Text holds in itself, one longer, and long; one with a zero in it.
const std::vector<std::string> texts = {"",
                                        "F-2026-001",
                                        std::string(23, 'x'),
                                        std::string(24, 'x'),
                                        std::string(1'000, 'y'),
                                        std::string("a\0b", 3)};

TEST_CASE_TEMPLATE("a text is what it was made of, however long", T, Text, RareText) {
    for (const std::string& text : texts) {
        const T made(text);
        CHECK(made.view() == text);
        CHECK(std::string(made) == text);
        CHECK(made.empty() == text.empty());
    }
    CHECK(T().empty());
}

TEST_CASE_TEMPLATE("copies and moved texts are whole, and assigning replaces", T, Text, RareText) {
    for (const std::string& first : texts) {
        for (const std::string& second : texts) {
            T text(first);
            const T copy(text);
            T moved(std::move(text));
            CHECK(moved == first);
            moved = T(second);
            CHECK(moved == second);
            CHECK(copy == first);
            const T& same = moved;
            moved = same;
            CHECK(moved == second);
        }
    }
}

TEST_CASE("texts of both kinds compare as what they say") {
    CHECK(Text("a") == RareText("a"));
    CHECK(Text("a") == "a");
    CHECK(std::string("a") == Text("a"));
    CHECK(Text("a") != Text(std::string(24, 'a')));
    CHECK(Text("a") < Text("b"));
    CHECK(RareText("b") > std::string("a"));
}

TEST_CASE("a table of strings is asked with a text") {
    const std::unordered_multimap<std::string, int, cae::TextHash, std::equal_to<>> table{{"a", 1}};
    CHECK(table.find(Text("a").view())->second == 1);
    CHECK(table.find(Text("b").view()) == table.end());
}

} // namespace text_test
