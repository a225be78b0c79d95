// Step 4, its last part: from the net before tax to what is transferred.
#pragma once

#include <vector>

#include "cae/closing/state/alert.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/law/daily_allowance.hpp"
#include "cae/law/seizable_pay.hpp"
#include "cae/law/withholding_grid.hpp"
#include "cae/payroll/withholding.hpp"

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

// What became of the net before tax of a month, step by step.
struct NetSettlement {
    TaxedAllowances taxed;
    Money withheld_on; // with the recalls, which are taxed when they are paid
    Withholding withholding;
    Money net; // after tax, daily allowances and benefits in kind included
    SeizablePart seizable;
    Money in_money; // of the net: benefits in kind and the advance are paid already
    Money seized;
    Money seizable_left; // after creditors
    Money in_money_left; // the same, and after the deduction
    Money claim_recovered;
    Money net_paid;
};

// Settles the net of `pay`, whose payslip is computed: withholding, then, of the seizable part of
// the net (C. trav. L3252-3: benefits in kind and daily allowances count, reimbursed expenses do
// not), what creditors have seized first, a claim of the cooperative after it. Neither takes money
// that is not there: the advance is paid already. A net to pay below zero is a claim from then on.
[[nodiscard]] NetSettlement settle_net(const PayTerms& terms, const MeetsNet& meets,
                                       const PaymentLaw& law, const PayRecord& pay);

// What an administrator should see of the settlement.
[[nodiscard]] std::vector<Alert> settlement_alerts(const MemberId& member, const PayRecord& record);

} // namespace cae
