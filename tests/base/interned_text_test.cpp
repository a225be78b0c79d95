#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <doctest/doctest.h>

#include "cae/base/interned_text.hpp"

namespace interned_text_test {

using cae::InternedText;

TEST_CASE("equal texts are one, wherever they come from") {
    const std::string built = std::string("512") + "000";
    CHECK(InternedText("512000") == InternedText(built));
    CHECK(&InternedText("512000").text() == &InternedText(built).text());
    CHECK(InternedText("512000") != InternedText("512001"));
    CHECK(InternedText("512000") == built);
    CHECK(InternedText("512000").hash() == InternedText(built).hash());
}

TEST_CASE("an empty text is the one that nobody gave") {
    CHECK(InternedText("") == InternedText());
    CHECK(InternedText().empty());
    CHECK(InternedText().text() == "");
    CHECK(InternedText("a") != InternedText());
}

TEST_CASE("interned texts are ordered as their texts are, a zero byte and accents included") {
    CHECK(InternedText("anna") < InternedText("bruno"));
    CHECK(InternedText() < InternedText("a"));
    CHECK(InternedText("10") < InternedText("9"));
    CHECK((InternedText("zoé") <=> InternedText("zoé")) == std::strong_ordering::equal);
    const std::string_view with_zero("a\0b", 3);
    CHECK(InternedText(with_zero).text().size() == 3);
    CHECK(InternedText(with_zero) != InternedText("a"));
}

TEST_CASE("threads that keep the same texts at once get the same ones") {
    constexpr int texts = 2'000;
    std::vector<std::vector<InternedText>> kept(4);
    std::vector<std::thread> threads;
    for (auto& own : kept) {
        threads.emplace_back([&own] {
            for (int i = 0; i < texts; ++i) own.emplace_back("thread" + std::to_string(i));
        });
    }
    for (std::thread& thread : threads) thread.join();
    for (const auto& own : kept) CHECK(own == kept.front());
    CHECK(kept.front().back().text() == "thread1999");
}

} // namespace interned_text_test
