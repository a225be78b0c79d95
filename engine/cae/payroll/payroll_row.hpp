// One row of a payroll table: a member's month with everything that its pay depends on.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "cae/calendar/date.hpp"
#include "cae/money/money.hpp"
#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/pay_profile.hpp"
#include "cae/payroll/payroll_target.hpp"

namespace cae {

struct PayrollRow {
    std::string id;     // as written; may be empty
    std::string member; // rows of one member chain through the year; a row without one stands alone
    Month month;
    Date payment_date;
    PayProfile profile;
    MonthTerms terms; // days_employed is filled in: all days of the month when not given
    std::optional<Rate> withholding_rate; // the default grid when absent
    PayrollTarget target = PayrollTarget::gross;
    Money amount;         // of the target
    std::size_t line = 0; // in the table
};

} // namespace cae
