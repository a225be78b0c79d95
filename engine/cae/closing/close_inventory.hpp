// The inventory of a fiscal year, closed.
#pragma once

#include <cstdint>

#include "cae/base/result.hpp"
#include "cae/closing/state/inventory_record.hpp"
#include "cae/closing/state/sealed_months.hpp"
#include "cae/closing/year/carried_balances.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/documents.hpp"
#include "cae/cooperative/roster.hpp"
#include "cae/ledger/chart.hpp"

namespace cae {

// What an inventory is closed from. Nothing else counts.
struct InventoryInputs {
    const Cooperative& cooperative;
    const Roster& roster;
    const MonthDocuments& documents; // its entries, of the last month of the year
    const Chart& chart;
    SealedMonths* sealed = nullptr; // what was sealed before it
    std::int64_t next_entry = 1;
};

// The inventory with its own entries, numbered from `next_entry` on. Fails with the
// rules of an accountant's entries (strange_entries(), Rule::id_must_be_unique,
// reference_must_exist, entry_must_be_reversed_once), and those of `sealed`.
[[nodiscard]] Result<InventoryRecord> close_inventory(const InventoryInputs& inputs);

// Adds the entries that open the next year: `balances` have everything up to the last month.
void add_opening(CarriedBalances balances, InventoryRecord& record, std::int64_t next_entry);

} // namespace cae
