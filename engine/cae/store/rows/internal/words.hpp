// The words that stand for enumerators in the tables.
#pragma once

#include <string_view>

#include "cae/base/words.hpp"
#include "cae/ledger/entry.hpp"

namespace cae {

// A journal stands in the tables by its code.
[[nodiscard]] inline std::string_view word(Journal journal) { return code(journal); }

} // namespace cae
