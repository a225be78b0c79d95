// What one month adds to a contract (éléments variables de paie).
#pragma once

#include <cstdint>

#include "cae/law/daily_allowance.hpp"
#include "cae/money/money.hpp"

namespace cae {

// Why somebody is sick: it decides the leave that the days give (C. trav. L3141-5, L3141-5-1).
enum class SickKind : std::uint8_t { non_occupational, occupational };

// The days of a month on which somebody was away, and the gross that is paid for those of sickness.
struct Absence {
    int unpaid_days = 0;
    int sick_days = 0;
    SickKind sick_kind = SickKind::non_occupational;
    Money sick_pay{};

    friend bool operator==(const Absence&, const Absence&) = default;
};

// Of one row of the pay sheet.
struct VariableElements {
    int absence_days = 0;    // whole calendar days of unpaid absence
    Money bonus{};           // gross, on top of the fixed part
    Money benefit_in_kind{}; // its value: part of gross, not paid in money
    DailyAllowances allowances{};
    Money garnishment{}; // asked for by creditors
    int dependants = 0;  // of the contract: they raise what cannot be seized

    int sick_days = 0; // calendar days, beside those of unpaid absence
    SickKind sick_kind = SickKind::non_occupational;
    Money sick_pay{}; // gross that is paid for them: part of the fixed part that is due

    // What is due of the fixed part of a month that is not whole, sick pay included, where it is
    // not that of its calendar days; none when 0.
    Money month_pay{};

    // What the closing makes of it.
    Money taxed_allowances{};
    Money seized{};          // of `garnishment`, within the seizable part
    Money claim_before{};    // owed by the member to the cooperative before the month
    Money claim_recovered{}; // of it, taken from this pay

    friend bool operator==(const VariableElements&, const VariableElements&) = default;
};

[[nodiscard]] inline Absence absence_of(const VariableElements& variable) {
    return {variable.absence_days, variable.sick_days, variable.sick_kind, variable.sick_pay};
}

} // namespace cae
