// How much of a month's pay may be withheld for a debt (quotité saisissable, code du travail
// R3252-2).
#pragma once

#include <optional>
#include <vector>

#include "cae/base/result.hpp"
#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"

namespace cae {

struct Rulebook;

// What may be withheld of the slice of a year's pay up to a bound (the last slice has none), above
// the bound before. Every share of the law is a whole number of sixtieths.
struct SeizableSlice {
    std::optional<Money> up_to;
    int sixtieths = 0;
};

// Slices ascending by bound, only the last one unbounded; each dependant raises every bound.
struct SeizableScale {
    std::vector<SeizableSlice> slices;
    Money per_dependant;
};

// The scale of a day, and what must be left of a month's pay whatever the scale says.
struct SeizableLaw {
    SeizableScale scale;
    Money left_at_least;
};

// The law in force on the day of payment.
// Fails with Rule::parameter_must_be_in_force or parameter_must_exist, once for each value.
[[nodiscard]] Result<SeizableLaw> seizable_law_on(const Rulebook& rulebook, Date payment_day);

// What a year of some pay has in one slice of the scale.
struct ReachedSlice {
    Money of_year;
    int sixtieths = 0;
};

// What may be withheld of a month's pay, and how it came about.
struct SeizablePart {
    std::vector<ReachedSlice> slices;
    Money by_scale;      // what the slices give in a month
    Money left_at_least; // whatever the scale gives
    Money amount;
};

// What may be withheld of a month's net pay, from 0 to `net`: the bounds of a month are exact
// twelfths of those of the year, and the sum of the slices is rounded once, half away from zero.
// `dependants` is not negative.
[[nodiscard]] SeizablePart seizable_part(const SeizableLaw& law, Money net, int dependants);

} // namespace cae
