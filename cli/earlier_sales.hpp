// The sales that this month's receipts and credit notes are about.
#pragma once

#include <string>
#include <unordered_set>

#include "cae/inputs/folder.hpp"

namespace cae::cli {

// Numbers of earlier sales that `documents` refer to. The files of earlier months are read, the
// latest first, only as far as something is still looked for; one that cannot be read counts as
// empty: what is then unmatched is said to be.
[[nodiscard]] std::unordered_set<std::string> earlier_sales(const CooperativeFolder& folder,
                                                            const MonthDocuments& documents);

} // namespace cae::cli
