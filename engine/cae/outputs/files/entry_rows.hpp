// An entry as rows of entries/<month>.csv.
#pragma once

#include <string>

#include "cae/calendar/date.hpp"
#include "cae/ledger/entry.hpp"

namespace cae {

struct EntryToWrite {
    std::string id;
    Date date;
    std::string label;
};

// The header and a row a line, for the cooperative as a whole; empty without lines.
[[nodiscard]] std::string entry_rows(const EntryToWrite& head, const EntryLines& lines);

} // namespace cae
