// The words of a command line -> values.
#pragma once

#include "cae/base/problem.hpp"
#include "command_line/arguments.hpp"
#include "command_line/raw_arguments.hpp"

namespace cae::cli {

// The command asked for. Every word that cannot be understood is appended to `problems`, its option
// as the place; the command counts only when there is none. Needed values must be present.
[[nodiscard]] Command command_from(const RawArguments& raw, Problems& problems);

} // namespace cae::cli
