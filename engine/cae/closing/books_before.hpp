// What a month starts from.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"
#include "cae/payroll/leave_provision.hpp"
#include "cae/payroll/paid_leave.hpp"
#include "cae/payroll/sums.hpp"

namespace cae {

// Balances of activity accounts and sums of pay after the last closed month, or those of
// opening.csv before the first one. Accounts and members that are absent start from zero.
struct BooksBefore {
    std::optional<Month> last_closed;
    std::map<std::pair<ActivityId, MemberId>, Money> balances;
    std::map<MemberId, SumsSinceJanuary> sums;
    std::map<MemberId, LeaveCounters> leave;
    std::map<std::pair<ActivityId, MemberId>, LeaveProvision> leave_provisions; // not in balances
    std::int64_t next_entry = 1; // number of the next accounting entry
};

} // namespace cae
