#include "cae/closing/recalls/internal/late_pay.hpp"

#include <algorithm>

#include "cae/closing/pay/on_accounts.hpp"
#include "cae/closing/pay/pay_terms.hpp"
#include "cae/payroll/gross_search.hpp"

namespace cae {
namespace {

// As if nothing bounded it.
Money gross_asked(const LatePay& late, const LastMonth& last, const PayMonth& month) {
    const Money amount = late.request.amount;
    switch (late.request.mode) {
    case PayMode::target_gross:
        return last.gross + amount;
    case PayMode::target_net:
        return gross_for_net(month, month.net_before_tax(last.gross) + amount);
    case PayMode::target_cost:
        return gross_for_budget(month, last.employer_cost + amount).gross;
    case PayMode::sweep:
        return gross_for_budget(month, last.employer_cost + last.available).gross;
    case PayMode::none:
    case PayMode::year_balance:
        break;
    }
    return last.gross;
}

} // namespace

std::vector<LatePay> late_pay_of(const MonthInputs& inputs,
                                 const std::vector<AccountRecord>& accounts) {
    std::vector<LatePay> late;
    for (const PaySheetRow& row : inputs.documents.pay_sheet) {
        const Member& member = inputs.roster.members[row.member];
        const auto last = last_month_employed(member);
        if (!last || *last >= inputs.month()) continue;
        const PayRequest usual = policy_of(inputs.cooperative, member).request;
        late.push_back({&row, row.request.value_or(usual),
                        on_accounts(inputs, member, accounts).payable, *last});
    }
    return late;
}

Money gross_with_late_pay(const LatePay& late, const LastMonth& last, const PayMonth& month,
                          const MemberId& member, std::vector<Alert>& alerts) {
    const Money asked = gross_asked(late, last, month);
    const Money most = gross_for_budget(month, last.employer_cost + last.available).gross;
    const Money gross = std::max(last.gross, std::min(asked, most));
    if (asked > gross) {
        const Money cost = month.employer_cost(asked) - last.employer_cost;
        alerts.push_back({AlertKind::request_cut_to_available,
                          member,
                          {cost, last.available, gross - last.gross}});
    }
    return gross;
}

} // namespace cae
