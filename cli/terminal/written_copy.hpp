// What is said of a backup or an archive that was written.
#pragma once

#include "cae/archive/copies.hpp"
#include "terminal/console.hpp"

namespace cae::cli {

void tell_written_copy(const WrittenCopy& copy, const Console& console);

} // namespace cae::cli
