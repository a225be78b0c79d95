// An inventory as it is stored and exported: the entries that end a fiscal year, and those that
// open the next one.
#pragma once

#include <string>
#include <vector>

#include "cae/calendar/period.hpp"
#include "cae/closing/state/accountant_entry.hpp"
#include "cae/cooperative/input_file.hpp"
#include "cae/ledger/entries.hpp"

namespace cae {

struct InventoryRecord {
    Date last_day; // of the fiscal year
    std::string siren;
    std::string cooperative;
    Entries entries{}; // by number: those of the accountant, then those that open the next year
    std::vector<AccountantEntry> accountant_entries{}; // by number
    InputFiles inputs{};                               // what they were read from

    [[nodiscard]] Period period() const { return Period::inventory_of(last_day.year()); }
    // Whether an entry of it opens the next year.
    [[nodiscard]] static bool is_opening(const EntryOfMonth& entry) {
        return entry.head().journal == Journal::opening;
    }

    friend bool operator==(const InventoryRecord&, const InventoryRecord&) = default;
};

} // namespace cae
