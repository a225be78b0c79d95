// What a month of a contract is measured against: its ceiling and its minimum wage.
#pragma once

#include <optional>

#include "cae/calendar/date.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/law/working_time.hpp"
#include "cae/money/money.hpp"
#include "cae/payroll/smic_amount.hpp"

namespace cae {

// The working time of one month of a contract. Bounded where it is read: at most 168 hours a week,
// and as many hours of overtime as the month has hours.
struct MonthTerms {
    std::optional<Hours> weekly_hours; // absent: pay without measured working time
    ReliefReference relief_reference = ReliefReference::full; // only without measured time
    // Calendar days under contract, 0 to the days of the month; with measured time, less the whole
    // days of unpaid absence.
    int days_employed = 0;
    Hours overtime{};     // only with measured time
    Money beyond_hours{}; // part of the gross that is no pay for hours: not in the hourly pay
    // Where an absence keeps some pay: what the contract pays of the month and of a whole one. The
    // minimum wage follows their ratio (CSS D241-7), and the hourly pay too; none when both are 0.
    Money pay_due{};
    Money whole_pay{};
    // Both sides have agreed that hours below the legal week do not lower the ceiling (BOSS,
    // assiette générale, 800).
    bool full_ceiling = false;

    friend bool operator==(const MonthTerms&, const MonthTerms&) = default;
};

// The terms turned into amounts.
struct MonthReference {
    Money ceiling; // prorated once to the cent: weekly hours / legal week (1 where the contract
                   // keeps it full) x days / days of the month
    SmicAmount full_smic;          // S of the month, exact; overtime hours counted once
    bool smic_follows_pay = false; // equivalent hours: S is at most the month's gross
    std::optional<Hours> weekly_hours;
    Hours overtime{};
    Money beyond_hours{};
    int days = 0; // of the month that the rest of gross pays, where no absence keeps some pay
    Money pay_due{};
    Money whole_pay{};
};

// The minimum wage of the contract's hours at `hourly`, exact: weekly hours (the legal week without
// measured time) x weeks a year / 12, shared by calendar days under contract, or by what an absence
// keeps of the pay, rounded to a unit of SmicAmount. Overtime not counted.
[[nodiscard]] SmicAmount minimum_wage(const LawInForce& law, Money hourly, const MonthTerms& terms);

// The reference of a month under `law`. Hours above the legal week do not raise the ceiling.
// Rounding: the ceiling, once, half away from zero.
[[nodiscard]] MonthReference month_reference(const LawInForce& law, const MonthTerms& terms);

} // namespace cae
