// What was paid in the months that a sealed month's recalls are about.
#pragma once

#include "cae/base/result.hpp"
#include "cae/closing/preparation/prepared_month.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/closing/state/pay_past.hpp"

namespace cae {

// For one member; nothing where the month recalls nothing of the member. `opening` are the books
// before the first month of all. Fails as PreparedMonth::of does.
[[nodiscard]] Result<PayPast> recalled_past(const MonthRecord& record, const MemberId& member,
                                            const Books& opening, const EarlierMonths& earlier);

} // namespace cae
