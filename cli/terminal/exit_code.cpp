#include "terminal/exit_code.hpp"

#include <algorithm>

namespace cae::cli {

namespace {

bool is_of_the_environment(const Problem& problem) {
    switch (problem.rule) {
    case Rule::file_must_be_readable:
    case Rule::file_must_be_writable:
    case Rule::store_must_be_free:
    case Rule::store_must_work:
        return true;
    default:
        return false;
    }
}

} // namespace

ExitCode exit_code_for(const Problems& problems) {
    return std::all_of(problems.begin(), problems.end(), is_of_the_environment)
               ? ExitCode::environment
               : ExitCode::refused;
}

} // namespace cae::cli
