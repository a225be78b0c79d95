// The help of the program and of its commands, laid out for a terminal of 80 columns.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "command_line/command.hpp"

namespace cae::cli {

[[nodiscard]] std::string program_help(std::span<const Command> commands, Language language);
[[nodiscard]] std::string command_help(const Command& command, Language language);

// "cae close FOLDER --period YYYY-MM [OPTIONS]".
[[nodiscard]] std::string command_usage(const Command& command, Language language);
// "--period YYYY-MM", "FOLDER".
[[nodiscard]] std::string option_name(const Option& option, Language language);

// A name, then its description, as the options of a help; each line ended.
[[nodiscard]] std::string help_entry(const std::string& name, std::string_view description);

} // namespace cae::cli
