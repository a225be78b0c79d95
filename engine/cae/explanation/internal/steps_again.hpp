// The steps of the closing that made a member's pay, taken again from what its record has.
#pragma once

#include <vector>

#include "cae/closing/pay/charged_pay.hpp"
#include "cae/closing/pay/gross_decision.hpp"
#include "cae/closing/pay/member_leave.hpp"
#include "cae/closing/pay/net_settlement.hpp"
#include "cae/explanation/internal/member_month.hpp"

namespace cae {

// What the record has of the terms of the pay; what it does not have of the leave comes from the
// contract of today.
[[nodiscard]] PayTerms pay_terms_again(const MemberMonth& member, const PayRules& rules);

// The settlement of the net under the law of its payment.
[[nodiscard]] NetSettlement settlement_again(const PayTerms& terms, const PayRecord& pay,
                                             const PaymentLaw& payment);

// What each step says that it did.
struct StepsAgain {
    StepsAgain(const MemberMonth& member, const PayAgain& pay, const PayTerms& terms,
               NetSettlement settlement);
    StepsAgain(const StepsAgain&) = delete; // `leave` refers to `leave_terms`
    StepsAgain& operator=(const StepsAgain&) = delete;
    ~StepsAgain() = default;

    PayTerms terms;
    PayMonth month; // of the terms: before leave is added to it
    LeaveTerms leave_terms;
    MemberLeave leave;
    LeaveRecord leave_of_month;
    MemberGross gross;
    NetSettlement settlement;
    std::vector<ChargedToAccount> accounts; // parallel to MemberMonth::accounts
};

void add_gross_figures(const MemberMonth& member, const PayAgain& pay, const StepsAgain& steps,
                       Figures& figures);
void add_leave_figures(const MemberMonth& member, const PayAgain& pay, const StepsAgain& steps,
                       Figures& figures);
// `steps` are absent for a member without pay.
void add_account_figures_after_pay(const MemberMonth& member, const StepsAgain* steps,
                                   Figures& figures);
void add_net_figures(const MemberMonth& member, const PayAgain& pay,
                     const NetSettlement& settlement, Figures& figures);
void add_settlement_figures(const MemberMonth& member, const PayRecord& pay,
                            const NetSettlement& settlement, Figures& figures);

} // namespace cae
