// Money that comes after the contract has ended, paid as pay of its last month.
#pragma once

#include <vector>

#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_inputs.hpp"
#include "cae/payroll/pay_month.hpp"

namespace cae {

// A row of the pay sheet for somebody who was an employee and has left. What it pays counts with
// the last period of employment, by the rules of its end (CSS R242-1 II: assiette, rates, ceiling
// and exemptions of the period for which it is due), as a correction of that month would.
struct LatePay {
    const PaySheetRow* row = nullptr;
    PayRequest request;
    Money available; // on the accounts
    Month last_employed;
};

// What the pay sheet says of members who have left. `accounts` as the steps before pay leave them.
[[nodiscard]] std::vector<LatePay> late_pay_of(const MonthInputs& inputs,
                                               const std::vector<AccountRecord>& accounts);

// What the last month is paid again from.
struct LastMonth {
    Money gross;         // so far
    Money employer_cost; // paid for it so far
    Money available;     // for what it costs more
};

// The gross of the last month with what is asked for: never less than so far, and never more than
// what is available pays for, with an alert where that cuts what was asked.
[[nodiscard]] Money gross_with_late_pay(const LatePay& late, const LastMonth& last,
                                        const PayMonth& month, const MemberId& member,
                                        std::vector<Alert>& alerts);

} // namespace cae
