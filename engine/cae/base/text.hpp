// Texts in little room, for rows of which there are millions.
#pragma once

#include <array>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cae {

// Keeps a text of up to 23 bytes in itself, as numbers and labels nearly all are; a longer one
// stands elsewhere.
class RoomForShort {
public:
    RoomForShort() = default;
    explicit RoomForShort(std::string_view text) {
        if (text.size() <= bytes_.size()) {
            size_ = static_cast<std::uint8_t>(text.size());
            text.copy(bytes_.data(), text.size());
        } else {
            const auto* const elsewhere = new std::string(text);
            std::memcpy(bytes_.data(), &elsewhere, sizeof(void*));
            size_ = is_elsewhere;
        }
    }
    RoomForShort(const RoomForShort& other) : RoomForShort(other.view()) {}
    RoomForShort(RoomForShort&& other) noexcept
        : bytes_(other.bytes_), size_(std::exchange(other.size_, std::uint8_t{0})) {}
    RoomForShort& operator=(const RoomForShort& other) {
        if (this != &other) *this = RoomForShort(other);
        return *this;
    }
    RoomForShort& operator=(RoomForShort&& other) noexcept {
        std::swap(bytes_, other.bytes_);
        std::swap(size_, other.size_);
        return *this;
    }
    ~RoomForShort() {
        if (size_ == is_elsewhere) delete elsewhere();
    }

    [[nodiscard]] std::string_view view() const {
        if (size_ == is_elsewhere) return *elsewhere();
        return {bytes_.data(), size_};
    }

private:
    static constexpr std::uint8_t is_elsewhere = 255;

    [[nodiscard]] const std::string* elsewhere() const {
        const std::string* text = nullptr;
        std::memcpy(&text, bytes_.data(), sizeof(void*));
        return text;
    }

    std::array<char, 23> bytes_{};
    std::uint8_t size_ = 0;
};

// Keeps nothing but whether there is a text: for what most rows do not have.
class RoomForRare {
public:
    RoomForRare() = default;
    explicit RoomForRare(std::string_view text)
        : text_(text.empty() ? nullptr : std::make_unique<const std::string>(text)) {}
    RoomForRare(const RoomForRare& other) : RoomForRare(other.view()) {}
    RoomForRare(RoomForRare&&) noexcept = default;
    RoomForRare& operator=(const RoomForRare& other) {
        if (this != &other) *this = RoomForRare(other);
        return *this;
    }
    RoomForRare& operator=(RoomForRare&&) noexcept = default;
    ~RoomForRare() = default;

    [[nodiscard]] std::string_view view() const {
        return text_ != nullptr ? std::string_view(*text_) : std::string_view();
    }

private:
    std::unique_ptr<const std::string> text_;
};

// A text that is read and compared like any other, and replaced as a whole.
template <class Room>
class TextIn {
public:
    TextIn() = default;
    // Converts without being asked, as texts do among each other.
    template <class Text>
    requires std::convertible_to<const Text&, std::string_view> TextIn(const Text& text)
        : room_(std::string_view(text)) {}

    [[nodiscard]] std::string_view view() const { return room_.view(); }
    [[nodiscard]] bool empty() const { return view().empty(); }
    operator std::string_view() const { return view(); }
    operator std::string() const { return std::string(view()); }

    friend std::ostream& operator<<(std::ostream& stream, const TextIn& text) {
        return stream << text.view();
    }

private:
    Room room_;
};

template <class Room, class Other>
requires std::convertible_to<const Other&, std::string_view>
bool operator==(const TextIn<Room>& one, const Other& other) {
    return one.view() == std::string_view(other);
}

template <class Room, class Other>
requires std::convertible_to<const Other&, std::string_view>
auto operator<=>(const TextIn<Room>& one, const Other& other) {
    return one.view() <=> std::string_view(other);
}

using Text = TextIn<RoomForShort>;
using RareText = TextIn<RoomForRare>;

// Finds texts in a table of std::string without making one.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>{}(text);
    }
};

} // namespace cae
