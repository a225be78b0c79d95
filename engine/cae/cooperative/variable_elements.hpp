// What one month adds to a contract (éléments variables de paie).
#pragma once

#include "cae/law/daily_allowance.hpp"
#include "cae/money/money.hpp"

namespace cae {

// Of one row of the pay sheet.
struct VariableElements {
    int absence_days = 0;    // whole calendar days of unpaid absence
    Money bonus{};           // gross, on top of the fixed part
    Money benefit_in_kind{}; // its value: part of gross, not paid in money
    DailyAllowances allowances{};
    Money garnishment{}; // asked for by creditors
    int dependants = 0;  // of the contract: they raise what cannot be seized

    // What the closing makes of it.
    Money taxed_allowances{};
    Money seized{};          // of `garnishment`, within the seizable part
    Money claim_before{};    // owed by the member to the cooperative before the month
    Money claim_recovered{}; // of it, taken from this pay

    friend bool operator==(const VariableElements&, const VariableElements&) = default;
};

} // namespace cae
