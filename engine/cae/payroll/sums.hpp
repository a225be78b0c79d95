// What must be remembered of a member's pay from month to month.
#pragma once

#include <optional>

#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"
#include "cae/payroll/smic_amount.hpp"

namespace cae {

// Sums of the general relief. Pay, minimum wages and relief start again when a version of the
// formula begins during the year; the two last sums run since January.
struct ReliefSums {
    std::optional<Month> since; // the version's start they belong to; absent before the first month
    Money gross;
    SmicAmount smic;
    Money relief;
    Money relief_of_year;
    Money relieved_contributions_of_year;

    friend bool operator==(const ReliefSums&, const ReliefSums&) = default;
};

// What the employer's cover is compared with (CSS D242-1). They begin together, at 1 January or
// with the first month that knows them.
struct CoverSums {
    Money employer; // the employer's health and provident cover
    Money ceilings; // full monthly ceilings, neither shared by hours nor by days
    Money pay;      // all pay without the cover that is pay
    Money as_pay;   // the cover above the limit

    friend bool operator==(const CoverSums&, const CoverSums&) = default;
};

// Sums since 1 January, or since entry. All zero for a first month: a single month is the case of
// zero sums. `year` is the civil year they belong to; sums of another year count as zero.
struct SumsSinceJanuary {
    int year = 0;
    Money gross;           // all pay, overtime and cover that is pay included
    Money ceiling;         // ceilings (PMSS), prorated
    SmicAmount smic;       // minimum wages of the thresholds
    Money exempt_overtime; // overtime pay exempt from income tax
    ReliefSums relief;
    CoverSums cover{};

    friend bool operator==(const SumsSinceJanuary&, const SumsSinceJanuary&) = default;
};

} // namespace cae
