// Text that is kept once, however often it occurs: ids, numbers and labels of accounts.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace cae {

template <class Text>
concept TextToIntern = std::convertible_to<const Text&, std::string_view>;

// A text of which a process keeps one copy, for as long as it runs: as small as a pointer, copied
// without an allocation, equal to another in one comparison. Ordered as its text is. For what a
// folder has a bounded number of, such as ids; not for what each row has another of. May be built
// and read by several threads at once.
class InternedText {
public:
    constexpr InternedText() = default; // empty
    template <TextToIntern Text>
    InternedText(const Text& text) // NOLINT(google-explicit-constructor): it is that text
        : kept_(keep(text)) {}

    [[nodiscard]] const std::string& text() const {
        return kept_ == nullptr ? empty_text() : kept_->text;
    }
    operator const std::string&() const { return text(); } // NOLINT(google-explicit-constructor)
    [[nodiscard]] bool empty() const { return kept_ == nullptr; }
    // Of the text: the same in every run.
    [[nodiscard]] std::size_t hash() const { return kept_ == nullptr ? 0 : kept_->hash; }

    friend bool operator==(InternedText, InternedText) = default;
    // With a text that need not be kept.
    template <TextToIntern Text>
    friend bool operator==(InternedText a, const Text& b) {
        return a.text() == std::string_view(b);
    }
    friend std::strong_ordering operator<=>(InternedText a, InternedText b) {
        return a == b ? std::strong_ordering::equal : a.text() <=> b.text();
    }

private:
    struct Kept {
        std::string text;
        std::size_t hash = 0;
    };
    friend class TextPool;

    [[nodiscard]] static const Kept* keep(std::string_view text);
    [[nodiscard]] static const std::string& empty_text();

    const Kept* kept_ = nullptr;
};

} // namespace cae

template <>
struct std::hash<cae::InternedText> {
    std::size_t operator()(cae::InternedText text) const noexcept { return text.hash(); }
};
