// What was asked on the command line.
#pragma once

#include <span>
#include <string>
#include <variant>

#include "command_line/command.hpp"

namespace cae::cli {

struct Request {
    GlobalArguments global;
    Run run;
};

// Asked for: help or the version, to be printed.
struct Answer {
    std::string text;
};

// The command line cannot be understood; the text says why and what to write.
struct WrongUsage {
    std::string text;
};

using Arguments = std::variant<Request, Answer, WrongUsage>;

// Reads the command line, which asks for one of `commands`; the first argument is the name of the
// program.
[[nodiscard]] Arguments read_arguments(std::span<const Command> commands,
                                       std::span<const char* const> arguments, Language language);

} // namespace cae::cli
