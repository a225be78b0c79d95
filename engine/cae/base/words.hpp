// The words of enumerators in every file that is read, written or stored: their names, as the
// program spells them.
//
// Reading a name from the compiler keeps it in one place: an enumerator has its word as soon as it
// exists. What is stored never changes, so neither does the name of an enumerator that is written
// somewhere (tests/store/words_test.cpp).
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cae {

// "file_must_exist" for Rule::file_must_exist; empty for a number that no enumerator has. GCC and
// Clang write "enumerator = cae::Rule::file_must_exist" in the signature, before a `;` or a `]`,
// and a number that has no name as "(cae::Rule)123".
template <auto enumerator>
[[nodiscard]] constexpr std::string_view enumerator_name() {
    constexpr std::string_view key = "enumerator = ";
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.find(key) + key.size());
    text = text.substr(0, text.find_first_of(";]"));
    text = text.substr(text.find_last_of(":)") + 1);
    return text.front() >= '0' && text.front() <= '9' ? std::string_view() : text;
}

// How many enumerators there are from `number` on. They count from 0 without a gap.
template <class Enum, std::size_t number = 0>
[[nodiscard]] constexpr std::size_t count_enumerators() {
    if constexpr (enumerator_name<static_cast<Enum>(number)>().empty()) {
        return number;
    } else {
        return count_enumerators<Enum, number + 1>();
    }
}

template <class Enum, std::size_t... numbers>
[[nodiscard]] constexpr auto array_of_enumerators(std::index_sequence<numbers...> /*all*/) {
    return std::array{static_cast<Enum>(numbers)...};
}

template <class Enum, std::size_t... numbers>
[[nodiscard]] constexpr auto array_of_names(std::index_sequence<numbers...> /*all*/) {
    return std::array{enumerator_name<static_cast<Enum>(numbers)>()...};
}

// Every enumerator, in their order.
template <class Enum>
inline constexpr auto enumerators_of =
    array_of_enumerators<Enum>(std::make_index_sequence<count_enumerators<Enum>()>());

template <class Enum>
inline constexpr auto
    names_of = array_of_names<Enum>(std::make_index_sequence<count_enumerators<Enum>()>());

// The enumerator's word; empty for a number that no enumerator has.
template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] constexpr std::string_view word(Enum enumerator) {
    const auto number = static_cast<std::size_t>(enumerator);
    return number < names_of<Enum>.size() ? names_of<Enum>[number] : std::string_view();
}

// The enumerator of a word, or nothing.
template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> from_word(std::string_view text) {
    for (const Enum enumerator : enumerators_of<Enum>) {
        if (word(enumerator) == text) return enumerator;
    }
    return std::nullopt;
}

} // namespace cae
