// How the program ends.
#pragma once

#include "cae/base/problem.hpp"

namespace cae::cli {

enum class ExitCode {
    done = 0,
    refused = 1,     // bad input or a rule; nothing was written
    usage = 2,       // the command line cannot be understood
    environment = 3, // disk, lock, database; nothing was written, or it can be resumed
};

// `environment` when nothing but the machine is at fault, `refused` otherwise.
[[nodiscard]] ExitCode exit_code_for(const Problems& problems);

} // namespace cae::cli
