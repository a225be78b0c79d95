// Whether the law's files still give what a month's record says.
#pragma once

#include <vector>

#include "cae/closing/pay/net_settlement.hpp"
#include "cae/closing/state/month_record.hpp"
#include "cae/explanation/explain_member.hpp"
#include "cae/law/law_in_force.hpp"
#include "cae/law/seizable_pay.hpp"
#include "cae/payroll/pay_month.hpp"

namespace cae {

// The law of a day of payment.
struct PaymentLawAgain {
    WithholdingGrid withholding;
    SeizableLaw seizable;
};

// What a pay needs of it: the grid without a rate of the member's own, the scale of seizures where
// something is to be taken. Fails with Rule::parameter_must_be_in_force when it has no value.
[[nodiscard]] Result<PaymentLawAgain> payment_law_again(const Rulebook& rulebook, Date payment_day,
                                                        const PayRecord& pay);

// Each amount of a member's pay that comes out otherwise when it is computed again in `pay_month`,
// or that `settlement`, the same net settled again, has otherwise.
[[nodiscard]] std::vector<Disagreement> not_reproduced(const MonthRecord& month,
                                                       const MemberRecord& member,
                                                       const PayMonth& pay_month,
                                                       const NetSettlement& settlement);

} // namespace cae
