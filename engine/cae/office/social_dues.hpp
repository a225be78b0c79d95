// What is owed to social bodies and to the tax office after a closed month.
#pragma once

#include "cae/explanation/social_dues.hpp"
#include "cae/office/office.hpp"

namespace cae {

// Computed from the payslips of a sealed month and compared with its journal. Fails as paid_month,
// RatedPay, contributions_due and DuesOfMonth do.
[[nodiscard]] Result<SocialDues> dues_after(const Office& office, Month month);

// The last day for the contributions of a sealed month, by the headcount of its pay.
[[nodiscard]] Result<Date> contributions_due_after(const MonthRecord& record,
                                                   const Cooperative& cooperative,
                                                   const Rulebook& rulebook);

} // namespace cae
