// What has been paid for the sealed months that corrections are about.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/pay_amounts.hpp"
#include "cae/cooperative/variable_elements.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/paid_leave.hpp"
#include "cae/payroll/pay_profile.hpp"
#include "cae/payroll/sums.hpp"

namespace cae {

// A payslip as it stands today: as sealed, with every recall since.
struct SettledPay {
    PayProfile profile;
    MonthTerms terms;
    Money gross;
    PayAmounts amounts;
    Absence absence{};
};

// What a sealed month did with the leave that it found.
struct SettledLeave {
    LeaveDays taken;
    LeaveDays settled; // when the contract ended
    std::optional<Date> told{};
};

// A sealed month of one member. `pay` is absent without an employment contract in it.
struct SettledMonth {
    Month month;
    std::optional<SettledPay> pay;
    SumsSinceJanuary sums_after;
    SettledLeave leave{};
};

// The members whom corrections name: all their sealed months, and the law of each of those months.
// Sums and leave before the first period are those of opening.csv.
struct PayPast {
    std::map<MemberId, std::vector<SettledMonth>> members;
    std::map<MemberId, SumsSinceJanuary> opening;
    std::map<Month, LawInForce> laws;
    std::map<MemberId, LeaveCounters> opening_leave{};
};

} // namespace cae
