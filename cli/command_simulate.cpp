#include "commands.hpp"

namespace cae::cli {

ExitCode run(const SimulateArguments& /*arguments*/, const CommandContext& /*context*/) {
    return ExitCode::environment;
}

} // namespace cae::cli
