// What the program finds around it: its language, its settings, its terminal.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cae/outputs/words/language.hpp"

namespace cae::cli {

// The language of a word given to --lang or CAE_LANG: "fr", "en".
[[nodiscard]] std::optional<Language> language_named(std::string_view word);

// The language of the messages: --lang among the arguments, else CAE_LANG, else the locale's. The
// arguments are searched before they are parsed, because the help itself is in that language; a
// word that names no language is passed over here and refused there.
[[nodiscard]] Language language_of(std::span<const char* const> arguments);

// Where the folder `config` was found, or all the places where it was not.
struct ConfigSearch {
    std::optional<std::filesystem::path> found;
    std::vector<std::filesystem::path> tried;
};

// `asked` (--config) or CAE_CONFIG decide alone when they are given; otherwise the place where the
// program is installed, then the folder of the program itself.
[[nodiscard]] ConfigSearch find_config(const std::optional<std::filesystem::path>& asked);

// Standard streams: what they are connected to, and how wide it is.
[[nodiscard]] bool input_is_terminal();
[[nodiscard]] bool output_is_terminal();
[[nodiscard]] bool error_is_terminal();
// Columns of the terminal on standard output; 100 when it is none.
[[nodiscard]] std::size_t output_width();
// Lines of it; none for a terminal that does not say.
[[nodiscard]] std::size_t output_height();
// What PAGER says, else a pager that leaves lines as wide as they are.
[[nodiscard]] std::string pager_command();
// Whether NO_COLOR is set or the terminal is a dumb one.
[[nodiscard]] bool colour_is_unwanted();

} // namespace cae::cli
