// A fiscal year, settled.
#pragma once

#include <optional>
#include <vector>

#include "cae/closing/state/inventory_record.hpp"
#include "cae/closing/year/complete_books.hpp"
#include "cae/closing/year/work_share_parts.hpp"
#include "cae/closing/year/year_balance.hpp"
#include "cae/closing/year/year_books.hpp"
#include "cae/cooperative/surplus.hpp"

namespace cae {

// The surplus, as the year's file states it or complete books give it, and where it goes.
struct YearSurplus {
    SurplusDecisions decisions;
    SurplusLaw law;
    SurplusAllocation allocation;
    Date meeting; // that allocates it; the last day of the year when none is known
    std::vector<WorkSharePart> work_share; // none for a SCIC, or when nobody is entitled
    // Of complete books: accounts that are left open for the reason that the file gives.
    std::vector<WaitingAccount> waiting{};
};

struct ClosedYear {
    YearBooks books;
    std::optional<BalanceDue> due;              // none when no meeting is known
    std::optional<YearSurplus> surplus;         // none without a file of the year
    std::optional<InventoryRecord> inventory{}; // counted in `books` and still to be sealed
};

} // namespace cae
