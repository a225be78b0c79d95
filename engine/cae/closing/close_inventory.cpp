#include "cae/closing/close_inventory.hpp"

#include <map>
#include <string>
#include <utility>

#include "cae/closing/documents/strange_entries.hpp"
#include "cae/closing/entries/internal/month_entries.hpp"
#include "cae/closing/preparation/internal/reversed_entries.hpp"

namespace cae {

Result<InventoryRecord> close_inventory(const InventoryInputs& inputs) {
    const Cooperative& cooperative = inputs.cooperative;
    const Date last_day = inputs.documents.month.last_day();
    InventoryRecord record{last_day, cooperative.siren, cooperative.name};
    Problems problems = strange_entries(inputs.documents, inputs.chart);
    ReversedEntries reversed;
    const Problems more = look_up_reversed(inputs.documents, record.period(), inputs.sealed,
                                           reversed);
    problems.insert(problems.end(), more.begin(), more.end());
    if (!problems.empty()) return refuse(std::move(problems));
    EntryCollector entries;
    const auto placed = add_written_entries(
        {cooperative, inputs.roster, inputs.documents, inputs.chart, reversed}, entries);
    const FirstNumbers first = std::move(entries).number_with({}, inputs.next_entry,
                                                              record.entries);
    record.accountant_entries = accountant_entries(placed, first);
    record.inputs = inputs.documents.read_from;
    return record;
}

void add_opening(CarriedBalances balances, InventoryRecord& record, std::int64_t next_entry) {
    const Month last = record.last_day.month();
    balances.add(last, record.entries);
    next_entry += static_cast<std::int64_t>(record.entries.size());
    static_cast<void>(
        record.entries.take(balances.opening_of(last.next(), next_entry), next_entry));
}

} // namespace cae
