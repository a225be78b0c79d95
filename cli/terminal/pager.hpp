// Long texts, page by page.
#pragma once

#include <string>

namespace cae::cli {

// Writes to standard output: through the program that PAGER names (else less) when that is a
// terminal with fewer lines than the text and `may_page` holds, as it is otherwise and where no
// such program can be run.
void print_paged(const std::string& text, bool may_page);

} // namespace cae::cli
