// Step 4: the pay of one member, solved from what is asked and what is available.
#pragma once

#include <vector>

#include "cae/closing/alert.hpp"
#include "cae/closing/month_record.hpp"
#include "cae/closing/pay_terms.hpp"
#include "cae/payroll/pay_month.hpp"

namespace cae {

// What the accounts of a member offer to the pay of the month.
struct AccountsOffer {
    Money available;      // balances after the contribution, less the reserve; may be negative
    Money reimbursements; // expenses of the month that the member has paid
};

// A member's pay and what is unusual in it.
struct MemberPay {
    PayRecord record;
    SumsSinceJanuary sums_after;
    std::vector<Alert> alerts;
};

// The pay of `member`: the fixed part, or more when the request and what is available allow it. A
// request above what is available is cut to it. `before` are the sums since January.
[[nodiscard]] MemberPay member_pay(const MemberId& member, const PayTerms& terms,
                                   const AccountsOffer& offer, const SumsSinceJanuary& before,
                                   const WithholdingGrid& grid);

} // namespace cae
