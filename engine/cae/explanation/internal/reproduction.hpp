// Whether the law's files still give what a month's record says.
#pragma once

#include <vector>

#include "cae/closing/month_record.hpp"
#include "cae/explanation/explain_member.hpp"
#include "cae/payroll/pay_month.hpp"

namespace cae {

// Each amount of a member's pay that comes out otherwise when it is computed again in `pay_month`.
[[nodiscard]] std::vector<Disagreement>
not_reproduced(const MonthRecord& month, const MemberRecord& member, const PayMonth& pay_month);

} // namespace cae
