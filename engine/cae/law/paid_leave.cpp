#include "cae/law/paid_leave.hpp"

#include "cae/money/money.hpp"

namespace cae {

// Days have the decimals of money.
std::string to_string(LeaveDays days) { return to_string(Money::from_cents(days.hundredths)); }

} // namespace cae
