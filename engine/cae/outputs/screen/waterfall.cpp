#include "cae/outputs/screen/waterfall.hpp"

#include <algorithm>

namespace cae {
namespace {

struct AccountSums {
    Money opening;
    Money turnover;
    Money charges;
    Money contribution;
    Money levies;

    [[nodiscard]] Money before_pay() const {
        return opening + turnover - charges - contribution - levies;
    }
};

AccountSums sums_of(std::span<const AccountRecord> accounts) {
    AccountSums sums;
    for (const AccountRecord& account : accounts) {
        sums.opening += account.opening;
        sums.turnover += account.turnover;
        sums.charges += account.charges;
        sums.contribution += account.contribution;
        for (const Money levy : account.levies) sums.levies += levy;
    }
    return sums;
}

class WaterfallSteps {
public:
    void level(WaterfallItem item, Money amount) { steps.push_back({item, amount, true}); }
    void change(WaterfallItem item, Money amount) { steps.push_back({item, amount, false}); }
    void change_if_any(WaterfallItem item, Money amount) {
        if (amount != Money()) change(item, amount);
    }

    Waterfall steps;
};

void add_accounts(const AccountSums& sums, WaterfallSteps& steps) {
    steps.level(WaterfallItem::turnover, sums.turnover);
    steps.change(WaterfallItem::contribution, -sums.contribution);
    steps.change_if_any(WaterfallItem::levies, -sums.levies);
    steps.change(WaterfallItem::charges, -sums.charges);
    steps.change_if_any(WaterfallItem::brought_forward, sums.opening);
}

void add_available(const AccountSums& sums, const PayRecord& pay, const LeaveRecord& leave,
                   Money not_payable, WaterfallSteps& steps) {
    const Money released = leave.released.total();
    const Money set_aside = leave.provisioned.total();
    const Money after_recalls = sums.before_pay() - pay.recalls.employer_cost;
    steps.change_if_any(WaterfallItem::recalls, -pay.recalls.employer_cost);
    steps.change_if_any(WaterfallItem::not_payable, -not_payable);
    steps.change_if_any(WaterfallItem::reserve,
                        pay.available - released - after_recalls + not_payable);
    steps.change_if_any(WaterfallItem::leave_released, released);
    steps.level(WaterfallItem::available, pay.available);
    steps.change_if_any(WaterfallItem::leave_set_aside, -set_aside);
    steps.change_if_any(WaterfallItem::paid_for_already, pay.variable.benefit_in_kind);
    const Money spent_beyond = charged(pay) + set_aside - pay.available;
    steps.change_if_any(spent_beyond < Money() ? WaterfallItem::left_on_account
                                               : WaterfallItem::advanced,
                        spent_beyond);
}

void add_pay(const PayRecord& pay, WaterfallSteps& steps) {
    const Money gross = pay.gross + pay.overtime_pay;
    steps.level(WaterfallItem::employer_cost, pay.employer_cost);
    steps.change(WaterfallItem::employer_contributions, gross - pay.employer_cost);
    steps.level(WaterfallItem::gross, gross);
    steps.change(WaterfallItem::employee_contributions, pay.net_before_tax - gross);
    steps.level(WaterfallItem::net_before_tax, pay.net_before_tax);
    steps.change_if_any(WaterfallItem::net_of_recalls, pay.recalls.net_before_tax);
    steps.change(WaterfallItem::withholding, -pay.withholding.amount);
    steps.change_if_any(WaterfallItem::daily_allowances, pay.variable.allowances.net);
    steps.change_if_any(WaterfallItem::benefit_in_kind, -pay.variable.benefit_in_kind);
    steps.change_if_any(WaterfallItem::reimbursements, pay.reimbursements);
    steps.change_if_any(WaterfallItem::advance, -pay.advance);
    steps.change_if_any(WaterfallItem::deduction, -pay.deduction);
    steps.change_if_any(WaterfallItem::seized, -pay.variable.seized);
    steps.change_if_any(WaterfallItem::claim_recovered, -pay.variable.claim_recovered);
    steps.level(WaterfallItem::net_paid, pay.net_paid);
}

} // namespace

Waterfall waterfall(std::span<const AccountRecord> accounts, const PayRecord* pay,
                    const LeaveRecord* leave, Money not_payable) {
    WaterfallSteps steps;
    const AccountSums sums = sums_of(accounts);
    if (!accounts.empty()) {
        add_accounts(sums, steps);
        if (pay != nullptr) {
            add_available(sums, *pay, leave != nullptr ? *leave : LeaveRecord{}, not_payable,
                          steps);
        } else {
            steps.level(WaterfallItem::balance, sums.before_pay());
        }
    }
    if (pay != nullptr) add_pay(*pay, steps);
    return std::move(steps.steps);
}

std::vector<BarReach> reaches_of(const Waterfall& waterfall) {
    std::vector<BarReach> reaches;
    std::int64_t running = 0;
    for (const WaterfallStep& step : waterfall) {
        const std::int64_t from = step.level ? 0 : running;
        running = from + step.amount.cents();
        reaches.push_back({std::min(from, running), std::max(from, running)});
    }
    return reaches;
}

} // namespace cae
