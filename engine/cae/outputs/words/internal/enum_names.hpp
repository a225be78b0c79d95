// The names of an enum's values, as the program spells them.
//
// The name of a rule is part of its message and is its meaning; reading it from the compiler keeps
// it in one place and lets a test walk over all values, so that none can be added without its
// words.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace cae {

// "file_must_exist" for Rule::file_must_exist; empty for a number that is no value of the enum. GCC
// and Clang write "enumerator = cae::Rule::file_must_exist" in the signature, before a `;` or a
// `]`, and a number that has no name as "(cae::Rule)123".
template <auto enumerator>
[[nodiscard]] constexpr std::string_view enumerator_name() {
    constexpr std::string_view key = "enumerator = ";
    std::string_view text = __PRETTY_FUNCTION__;
    text.remove_prefix(text.find(key) + key.size());
    text = text.substr(0, text.find_first_of(";]"));
    if (text.front() == '(') return {};
    return text.substr(text.rfind(':') + 1);
}

template <class Enum, std::size_t... numbers>
[[nodiscard]] constexpr auto enumerator_names(std::index_sequence<numbers...> /*all*/) {
    return std::array{enumerator_name<static_cast<Enum>(numbers)>()...};
}

// Names of the values 0 to limit - 1; those after the last value are empty.
template <class Enum, std::size_t limit>
inline constexpr auto names_of = enumerator_names<Enum>(std::make_index_sequence<limit>());

} // namespace cae
