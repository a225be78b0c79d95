#include "cae/closing/pay/net_settlement.hpp"

#include <algorithm>

#include "cae/closing/pay/pay_terms.hpp"

namespace cae {
namespace {

void withhold_tax(const PayTerms& terms, const PaymentLaw& law, PayRecord& record) {
    record.variable.taxed_allowances = taxed_part(terms.rules->law.daily_allowances,
                                                  record.variable.allowances);
    // Recalls are taxed when they are paid, with the pay of the month.
    const Money net_taxable = record.net_taxable + record.recalls.net_taxable;
    record.withholding = withhold(net_taxable + record.variable.taxed_allowances,
                                  terms.withholding_rate, law.withholding);
}

} // namespace

void settle_net(const PayTerms& terms, const MeetsNet& meets, const PaymentLaw& law,
                PayRecord& record) {
    VariableElements& variable = record.variable;
    withhold_tax(terms, law, record);
    record.reimbursements = meets.reimbursements + terms.reimbursement;
    record.advance = terms.advance;
    record.deduction = terms.deduction;
    const Money net = record.net_before_tax + record.recalls.net_before_tax -
                      record.withholding.amount + variable.allowances.net;
    const Money seizable = seizable_part(law.seizable, net, variable.dependants);
    Money in_money = net - variable.benefit_in_kind - record.advance;
    variable.seized = std::clamp(in_money, Money(), std::min(variable.garnishment, seizable));
    in_money -= variable.seized + record.deduction;
    variable.claim_before = meets.claim;
    variable.claim_recovered = std::clamp(in_money, Money(),
                                          std::min(meets.claim, seizable - variable.seized));
    record.net_paid = in_money - variable.claim_recovered + record.reimbursements;
}

std::vector<Alert> settlement_alerts(const MemberId& member, const PayRecord& record) {
    std::vector<Alert> alerts;
    const VariableElements& variable = record.variable;
    if (record.net_paid < Money()) {
        alerts.push_back({AlertKind::net_negative, member, {to_string(record.net_paid)}});
    }
    if (variable.seized < variable.garnishment) {
        alerts.push_back({AlertKind::garnishment_cut,
                          member,
                          {to_string(variable.garnishment), to_string(variable.seized)}});
    }
    if (variable.claim_before > Money()) {
        alerts.push_back({AlertKind::claim_carried,
                          member,
                          {to_string(variable.claim_before), to_string(variable.claim_recovered),
                           to_string(claim_after(record))}});
    }
    if (record.gross + record.recalls.gross > Money() &&
        record.withholding.origin == WithholdingRateOrigin::default_grid) {
        alerts.push_back({AlertKind::no_withholding_rate, member, {}});
    }
    return alerts;
}

} // namespace cae
