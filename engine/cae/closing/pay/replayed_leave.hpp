// Paid leave counted again over the sealed months of a member, as corrections leave them.
#pragma once

#include <optional>
#include <vector>

#include "cae/closing/state/pay_past.hpp"
#include "cae/closing/state/recall_record.hpp"
#include "cae/payroll/paid_leave.hpp"

namespace cae {

// The counters after the last sealed month, had `recalls` (of the open month) and those before them
// been right at once: days acquired and lost, and the gross of each month, from the first one on.
// Days taken and settled, and what was paid for them, stay as sealed. Nothing without a recall.
[[nodiscard]] std::optional<LeaveCounters>
replayed_leave(const PayPast& past, const MemberId& member,
               const std::vector<const RecallRecord*>& recalls);

} // namespace cae
