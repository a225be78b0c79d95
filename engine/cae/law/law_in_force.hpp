// The plain values of one month: all present, or the names of those that are missing.
#pragma once

#include <map>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/calendar/date.hpp"
#include "cae/law/by_headcount.hpp"
#include "cae/law/contribution_line.hpp"
#include "cae/law/cover.hpp"
#include "cae/law/daily_allowance.hpp"
#include "cae/law/mileage_scale.hpp"
#include "cae/law/paid_leave.hpp"
#include "cae/law/relief_formula.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/law/working_time.hpp"
#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// Overtime of measured working time.
struct OvertimeLaw {
    Rate first_increase;      // on top of the hourly pay, for the first hours of a week
    Hours first_hours_a_week; // how many hours a week get the first increase
    Rate further_increase;    // for all hours above
    Rate employee_relief_at_most;
    Money exempt_from_tax_a_year; // gross overtime pay exempt from income tax, a civil year
    ByHeadcount<Money> employer_deduction; // per hour of overtime
};

// Hours beyond those of a contract below the legal week.
struct ComplementaryHoursLaw {
    Rate first_increase;         // up to the contract's hours divided by...
    int first_hours_divisor = 1; // ...this
    Rate further_increase;       // for all hours above, up to the contract's hours divided by...
    int most_divisor = 1;        // ...this
};

// How long a stage of a member may last.
struct ContractClocks {
    int cape_months = 0;      // a project holder's contract, renewals included (C. com. L127-1)
    int associate_months = 0; // from the first contract to becoming an associate (C. trav. L7331-3)
};

// The law of one month worked.
struct LawInForce {
    Month month;
    Money ceiling;           // PMSS, a full month
    Money smic_hour;         // minimum wage, in force
    Money smic_hour_relief;  // minimum wage that the general relief uses
    Hours legal_year;        // 1 820 hours
    Hours legal_week;        // 35 hours
    Rate csg_share;          // share of pay that bears CSG, up to...
    Rate csg_share_ceilings; // ...so many ceilings; all of it above
    OvertimeLaw overtime;
    ContractClocks clocks;
    ReliefFormula relief;
    Month relief_since; // its sums start here: the first month of the version, this year at most
    std::vector<ContributionInForce> contributions; // ascending by rank
    PaidLeaveLaw paid_leave{};
    DailyAllowanceLaw daily_allowances{};
    CoverLimits cover_limits{};
    ComplementaryHoursLaw complementary{};
    Hours longest_week{};
    // Those in force: only the documents that need others are refused then.
    std::map<VehicleKind, MileageScale> mileage{};
    std::vector<Rate> vat_rates{};
};

// The values in force for a month worked (those of its first day).
// Fails with Rule::parameter_must_be_in_force, once for each parameter that has no value.
[[nodiscard]] Result<LawInForce> law_in_force(const Rulebook& rulebook, Month month);

// The withholding grid in force on the day of payment.
// Fails with Rule::parameter_must_be_in_force.
[[nodiscard]] Result<WithholdingGrid> withholding_grid_on(const Rulebook& rulebook,
                                                          Date payment_day);

} // namespace cae
