// Step 4, its last part: from the net before tax to what is transferred.
#pragma once

#include <vector>

#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/law/seizable_pay.hpp"
#include "cae/law/withholding_grid.hpp"

namespace cae {

struct PayTerms;

// The law of the day of payment.
struct PaymentLaw {
    const WithholdingGrid& withholding;
    const SeizableLaw& seizable;
};

// What meets the net of a month beside the pay sheet.
struct MeetsNet {
    Money reimbursements; // expenses of the month that the member has paid
    Money claim;          // owed by the member before the month
};

// Completes `record`, whose payslip is computed: withholding, then, of the seizable part of the net
// (C. trav. L3252-3: benefits in kind and daily allowances count, reimbursed expenses do not), what
// creditors have seized first, a claim of the cooperative after it. Neither takes money that is not
// there: the advance is paid already. A net to pay below zero is a claim from then on.
void settle_net(const PayTerms& terms, const MeetsNet& meets, const PaymentLaw& law,
                PayRecord& record);

// What an administrator should see of the settlement.
[[nodiscard]] std::vector<Alert> settlement_alerts(const MemberId& member, const PayRecord& record);

} // namespace cae
