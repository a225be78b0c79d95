// Hours of a month around those of the contract: complementary below the legal week, overtime above
// it, of which a contract above the legal week has some every month.
#pragma once

#include <optional>

#include "cae/base/problem.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/money/int128.hpp"
#include "cae/payroll/month_reference.hpp"

namespace cae {

// Hours in 1 / (12 x legal week) of a hundredth, so that weeks turn into months exactly.
struct HoursOfMonth {
    Int128 legal;      // of the contract, up to the legal week
    Int128 structural; // of the contract, above it
    Int128 more;       // of the pay sheet
};

[[nodiscard]] HoursOfMonth hours_of_month(const LawInForce& law, Hours week, Hours more);

// What the hours above are worth with their increases, in billionths of the same unit. Hours of
// overtime go on in a week where the structural ones end.
struct WeightedHours {
    Int128 structural;
    Int128 more;
};

[[nodiscard]] WeightedHours weighted_hours(const LawInForce& law, const HoursOfMonth& hours);

// A pay for each hour of the week alike, with the increase of the hours above the legal week.
// Rounded to a unit of SmicAmount.
[[nodiscard]] SmicAmount with_increases(const LawInForce& law, Hours week, SmicAmount pay);

[[nodiscard]] inline bool is_part_time(const LawInForce& law, Hours week) {
    return week < law.legal_week;
}

struct IncreasedHours {
    Hours hours;
    Rate increase{};
};

// The hours of a month as a payslip tells them (C. trav. R3243-1, 5°): those of the contract up to
// the legal week, and those that bear an increase, whether the contract or the pay sheet has them.
// Each rounded to the hundredth of an hour, half up.
struct HoursTold {
    Hours plain;
    IncreasedHours first;
    IncreasedHours further;
    bool are_complementary = false; // beyond a contract below the legal week; else overtime
};

[[nodiscard]] HoursTold hours_told(const LawInForce& law, Hours week, Hours more);

// The most hours that a month of a contract may have beyond those of its week: a share of them
// below the legal week, which they must not reach, and up to the longest week above. In hundredths,
// rounded down; none where the week alone is too long.
[[nodiscard]] std::optional<Hours> most_hours_beyond(const LawInForce& law, Hours week);

// What is wrong where a month has more hours than the law allows: Rule::week_must_be_lawful or
// hours_must_be_lawful, without a place.
[[nodiscard]] std::optional<Problem> unlawful_hours(const LawInForce& law, const MonthTerms& terms);

} // namespace cae
