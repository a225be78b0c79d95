// When contributions are due to those who collect them.
#pragma once

#include "cae/base/result.hpp"
#include "cae/law/rulebook.hpp"

namespace cae {

// An employer, as far as the day depends on it.
struct ContributionPayer {
    int headcount = 0;      // that holds for the month
    bool pays_late = false; // the pay of a month in another one
};

// The last day on which the contributions of a month of work may be paid, in the month after it
// (CSS R243-6, II); a day on which banks are closed is not put off. Fails with
// Rule::parameter_must_be_in_force.
[[nodiscard]] Result<Date> contributions_due(const Rulebook& rulebook, Month month,
                                             const ContributionPayer& payer);

} // namespace cae
