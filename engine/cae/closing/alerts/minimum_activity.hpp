// The turnover that contracts ask for, and what was made of it.
#pragma once

#include <optional>
#include <vector>

#include "cae/calendar/fiscal_year.hpp"
#include "cae/closing/alerts/clocks.hpp"
#include "cae/closing/state/books.hpp"
#include "cae/cooperative/cooperative.hpp"
#include "cae/cooperative/roster.hpp"

namespace cae {

// What the contract of `member` asks of a period that ends.
struct MinimumDue {
    Month first; // of the period
    Month last;  // of the period, or of the employment when it ends before
    Money turnover;
};

// What the contract asks of `month`, or of the fiscal year that it is part of; nothing when it asks
// for nothing on the last day of the month, or the member is no employee in it. A fiscal year is
// prorated by its months of employment, rounded half away from zero.
[[nodiscard]] std::optional<MinimumDue> minimum_due(const Cooperative& cooperative,
                                                    const Member& member, Month month);

// Turnover of the running fiscal year before `month`; zero when it begins with the month.
[[nodiscard]] Money turnover_of_year_before(const Cooperative& cooperative, const Books& books,
                                            const MemberId& member, Month month);

// The clocks of the minima that the closed months have not reached yet, in the order of the roster.
[[nodiscard]] std::vector<Clock> minimum_clocks(Date day, const Cooperative& cooperative,
                                                const Roster& roster, const Books& books);

} // namespace cae
