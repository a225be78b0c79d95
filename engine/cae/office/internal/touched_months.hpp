// Which sealed months somebody may have changed.
#pragma once

#include <set>

#include "cae/office/sealed_books.hpp"

namespace cae {

// The sealed months that a file is about which was written, moved here or taken away since the
// store was: by the clock of the disk, which an editor cannot set back. A copy of a whole folder
// counts as written.
[[nodiscard]] std::set<Month> touched_months(const SealedBooks& books);

} // namespace cae
