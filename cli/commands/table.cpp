#include "commands/table.hpp"

namespace cae::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> table = {
#define CAE_COMMAND(name) name##_command::command(),
#include "commands/table.inc"
#undef CAE_COMMAND
    };
    return table;
}

} // namespace cae::cli
