// What has been paid for the sealed months that corrections are about.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "cae/base/strong_id.hpp"
#include "cae/calendar/date.hpp"
#include "cae/closing/state/pay_amounts.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/payroll/month_reference.hpp"
#include "cae/payroll/pay_profile.hpp"
#include "cae/payroll/sums.hpp"

namespace cae {

// A payslip as it stands today: as sealed, with every recall since.
struct SettledPay {
    PayProfile profile;
    MonthTerms terms;
    Money gross;
    PayAmounts amounts;
};

// A sealed month of one member. `pay` is absent without an employment contract in it.
struct SettledMonth {
    Month month;
    std::optional<SettledPay> pay;
    SumsSinceJanuary sums_after;
};

// The members whom corrections name: their months from the January of the first one corrected to
// the last sealed one, and the law of each of those months. Sums before the first period are those
// of opening.csv.
struct PayPast {
    std::map<MemberId, std::vector<SettledMonth>> members;
    std::map<MemberId, SumsSinceJanuary> opening;
    std::map<Month, LawInForce> laws;
};

} // namespace cae
