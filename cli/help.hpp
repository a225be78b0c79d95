// The help of the program and of its commands, laid out for a terminal of 80 columns.
#pragma once

#include <string>

#include "command_texts.hpp"

namespace cae::cli {

[[nodiscard]] std::string program_help(Language language);
[[nodiscard]] std::string command_help(const CommandText& command, Language language);

} // namespace cae::cli
