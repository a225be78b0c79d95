#include "cae/law/paid_leave.hpp"

#include "cae/base/detail.hpp"
#include "cae/money/money.hpp"

namespace cae {

Detail detail_of(LeaveDays days) { return Detail::of_number(DetailKind::days, days.hundredths); }

// Days have the decimals of money.
std::string to_string(LeaveDays days) { return to_string(Money::from_cents(days.hundredths)); }

} // namespace cae
