// The commands that the program has. Each is defined in the file of its name, in a namespace of its
// own.
#pragma once

#include <vector>

#include "command_line/command.hpp"

namespace cae::cli {

#define CAE_COMMAND(name)                                                                          \
    namespace name##_command {                                                                     \
        [[nodiscard]] Command command();                                                           \
    }
#include "commands/table.inc"
#undef CAE_COMMAND

// All of them, in the order of table.inc.
[[nodiscard]] const std::vector<Command>& commands();

} // namespace cae::cli
