// Where the books of a month have the documents of a figure.
#pragma once

#include <vector>

#include "cae/explanation/explanation.hpp"
#include "cae/ledger/entries.hpp"
#include "cae/ledger/section.hpp"

namespace cae {

// Says of each charge of a section on which account its entry stands, and which rule of the
// cooperative chose it; nothing of one that the books do not have as it is.
void add_accounts(const Entries& entries, const Section& section,
                  std::vector<DocumentUsed>& charges);

} // namespace cae
