// The law of a month of work and that of its payment.
#pragma once

#include "cae/base/result.hpp"
#include "cae/calendar/date.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/law/rulebook.hpp"
#include "cae/law/seizable_pay.hpp"
#include "cae/law/withholding_grid.hpp"

namespace cae {

struct MonthLaw {
    LawInForce law;              // of the month
    WithholdingGrid withholding; // of the day of payment
    SeizableLaw seizable;        // of the day of payment
};

// Fails with Rule::parameter_must_be_in_force, once for each parameter that has no value.
[[nodiscard]] Result<MonthLaw> month_law(const Rulebook& rulebook, Month month, Date payment_day);

} // namespace cae
