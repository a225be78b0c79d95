// The earlier entries that an accountant's entries are about.
#pragma once

#include <map>
#include <string>

#include "cae/base/problem.hpp"
#include "cae/calendar/period.hpp"
#include "cae/closing/state/sealed_months.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/ledger/entry.hpp"

namespace cae {

// Entries by their ids.
using ReversedEntries = std::map<std::string, Entry>;

// Looks up the sealed entries that those of a period reverse. Rule::id_must_be_unique for an entry
// whose id is that of a sealed one, reference_must_exist for one that reverses none that is known,
// entry_must_be_reversed_once. `sealed` may be none.
[[nodiscard]] Problems look_up_reversed(const MonthDocuments& documents, const Period& period,
                                        SealedMonths* sealed, ReversedEntries& reversed);

} // namespace cae
