#include "commands.hpp"

namespace cae::cli {

ExitCode run(const CheckArguments& /*arguments*/, const CommandContext& /*context*/) {
    return ExitCode::environment;
}

} // namespace cae::cli
