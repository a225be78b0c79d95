// Step 4: the pay of one member, solved from what is asked and what is available.
#pragma once

#include <vector>

#include "cae/closing/pay/member_leave.hpp"
#include "cae/closing/pay/net_settlement.hpp"
#include "cae/closing/pay/pay_terms.hpp"
#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/payroll/pay_month.hpp"

namespace cae {

// What the accounts of a member offer to the pay of the month.
struct AccountsOffer {
    // Balances after the contribution, less the reserve, and the leave provision that is released;
    // may be negative.
    Money available;
    MeetsNet meets_net;
    PayTotals recalls{}; // paid with the month; their cost is no part of `available` any more
    Money reserve{};     // of the member's own money: nobody advances it
};

// A member's pay and what is unusual in it.
struct MemberPay {
    PayRecord record;
    SumsSinceJanuary sums_after;
    LeaveRecord leave;
    std::vector<ReleasedProvision> leave_on_accounts; // parallel to Member::accounts
    std::vector<Alert> alerts;
};

// What the pay of a month continues.
struct PayBefore {
    const SumsSinceJanuary& sums; // since January
    const LeaveTerms& leave;
};

// The pay of `member`: the fixed part, or more when the request and what is available allow it. A
// request above what is available is cut to it. Leave indemnity that is due comes on top.
[[nodiscard]] MemberPay member_pay(const MemberId& member, const PayTerms& terms,
                                   const AccountsOffer& offer, const PayBefore& before,
                                   const PaymentLaw& payment);

} // namespace cae
