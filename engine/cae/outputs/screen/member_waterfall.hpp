// One member's month on a screen.
#pragma once

#include <string>

#include "cae/base/result.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/outputs/screen/month_table.hpp"
#include "cae/outputs/screen/screen.hpp"

namespace cae {

// The waterfall of the member with its bars, the activity accounts, every line of the payslip that
// is not 0, what the law shows beside it (net social, taxable net, withholding rate, relief
// coefficient) and the member's alerts. Fails with Rule::reference_must_exist when the month has no
// such member.
[[nodiscard]] Result<std::string> member_waterfall(const MonthRecord& record,
                                                   const MemberId& member, MonthState state,
                                                   const Screen& screen);

} // namespace cae
