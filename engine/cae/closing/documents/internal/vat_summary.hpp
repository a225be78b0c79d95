// The VAT of the month by rate.
#pragma once

#include <vector>

#include "cae/base/problem.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/closing/state/vat_row.hpp"

namespace cae {

// When the VAT of a sale, or of what is about it, falls due.
[[nodiscard]] VatOn vat_on(const MonthInputs& inputs, const ActivityDocument& document);

// What each side and rate amounts to; sides and rates ascend, rows of zero are left out. The VAT of
// a side is what its account moved by in the month.
[[nodiscard]] std::vector<VatRow> vat_summary(const MonthInputs& inputs);

// A document whose rate is not one of the law's: Rule::vat_rate_must_be_in_force.
[[nodiscard]] Problems refuse_unknown_rates(const MonthInputs& inputs);

} // namespace cae
