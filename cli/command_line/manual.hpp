// What shells and `man` know of the program, from the words of its help.
#pragma once

#include <span>
#include <string>

#include "command_line/command.hpp"

namespace cae::cli {

// The manual page cae(1), for man.
[[nodiscard]] std::string man_page(std::span<const Command> commands, Language language);

// Scripts that complete commands and options, and the names of files otherwise.
[[nodiscard]] std::string bash_completion(std::span<const Command> commands);
[[nodiscard]] std::string zsh_completion(std::span<const Command> commands, Language language);

} // namespace cae::cli
