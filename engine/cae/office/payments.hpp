// What a cooperative has to pay after a closed month.
#pragma once

#include "cae/office/office.hpp"
#include "cae/reports/payment_plan.hpp"

namespace cae {

// The plan of a sealed month (payment_plan), with the balances of suppliers and of expenses owed at
// its end. Fails with Rule::month_must_be_sealed, Rule::reference_must_exist for a body of
// cooperative.yaml that collects nothing, as contributions_due does and as the store does.
[[nodiscard]] Result<PaymentPlan> payments_after(const Office& office, Month month);

} // namespace cae
