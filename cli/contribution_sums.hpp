// What contributions and levies had summed up to before a month.
#pragma once

#include "folder_books.hpp"

namespace cae::cli {

// The sums that a sealed month started from: those after the month before, or the opening ones.
[[nodiscard]] Result<ByLevy<ContributionSums>> contribution_sums_before(const FolderBooks& books,
                                                                        Month month);

} // namespace cae::cli
