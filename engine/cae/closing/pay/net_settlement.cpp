#include "cae/closing/pay/net_settlement.hpp"

#include <algorithm>

#include "cae/closing/pay/pay_terms.hpp"

namespace cae {
namespace {

void withhold_tax(const PayTerms& terms, const PaymentLaw& law, const PayRecord& pay,
                  NetSettlement& settled) {
    settled.taxed = taxed_part(terms.rules->law.daily_allowances, terms.variable.allowances);
    settled.withheld_on = pay.net_taxable + pay.recalls.net_taxable + settled.taxed.amount;
    settled.withholding = withhold(settled.withheld_on, terms.withholding_rate, law.withholding);
}

void seize(const PayTerms& terms, NetSettlement& settled) {
    const Money most = std::min(terms.variable.garnishment, settled.seizable.amount);
    settled.seized = std::clamp(settled.in_money, Money(), most);
    settled.seizable_left = settled.seizable.amount - settled.seized;
    settled.in_money_left = settled.in_money - settled.seized - terms.deduction;
}

void recover(Money claim, NetSettlement& settled) {
    const Money most = std::min(claim, settled.seizable_left);
    settled.claim_recovered = std::clamp(settled.in_money_left, Money(), most);
}

} // namespace

NetSettlement settle_net(const PayTerms& terms, const MeetsNet& meets, const PaymentLaw& law,
                         const PayRecord& pay) {
    const VariableElements& variable = terms.variable;
    NetSettlement settled;
    withhold_tax(terms, law, pay, settled);
    settled.net = pay.net_before_tax + pay.recalls.net_before_tax - settled.withholding.amount +
                  variable.allowances.net;
    settled.seizable = seizable_part(law.seizable, settled.net, variable.dependants);
    settled.in_money = settled.net - variable.benefit_in_kind - terms.advance;
    seize(terms, settled);
    recover(meets.claim, settled);
    settled.net_paid = settled.in_money_left - settled.claim_recovered + meets.reimbursements +
                       terms.reimbursement;
    return settled;
}

std::vector<Alert> settlement_alerts(const MemberId& member, const PayRecord& record) {
    std::vector<Alert> alerts;
    const VariableElements& variable = record.variable;
    if (record.net_paid < Money()) {
        alerts.push_back({AlertKind::net_negative, member, {record.net_paid}});
    }
    if (variable.seized < variable.garnishment) {
        alerts.push_back(
            {AlertKind::garnishment_cut, member, {variable.garnishment, variable.seized}});
    }
    if (variable.claim_before > Money()) {
        alerts.push_back({AlertKind::claim_carried,
                          member,
                          {variable.claim_before, variable.claim_recovered, claim_after(record)}});
    }
    if (record.gross + record.recalls.all_pay() > Money() &&
        record.withholding.origin == WithholdingRateOrigin::default_grid) {
        alerts.push_back({AlertKind::no_withholding_rate, member, {}});
    }
    return alerts;
}

} // namespace cae
