// What the accounts offer to the pay of the month, and what the pay leaves.
#include <variant>

#include "cae/closing/pay/pay_terms.hpp"
#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

// A benefit in kind was paid for where it was bought: its value is no cost a second time.
std::vector<Term> left_of(const PayRecord& pay, Money provisioned) {
    std::vector<Term> terms{plus("available", pay.available),
                            minus("employer_cost", pay.employer_cost)};
    if (pay.variable.benefit_in_kind != Money()) {
        terms.push_back(plus("benefit_in_kind", pay.variable.benefit_in_kind));
    }
    if (provisioned != Money()) terms.push_back(minus("leave_provisioned", provisioned));
    return terms;
}

Money balance_before_pay(const MemberMonth& member) {
    Money sum;
    for (const AccountRecord* account : member.accounts) {
        sum += before_recalls(*account);
    }
    for (const Money charged : recalls_charged(member)) sum -= charged;
    return sum;
}

LeaveProvision released(const MemberRecord& member) {
    return member.leave ? member.leave->released : LeaveProvision{};
}

std::vector<Term> offered(const MemberMonth& member) {
    std::vector<Term> terms{plus("balance_before_pay", balance_before_pay(member)),
                            minus("reserve", member.record.reserve)};
    const Money kept = member.record.not_payable;
    if (kept != Money()) terms.push_back(minus("not_payable", kept));
    const Money of_provision = released(member.record).total();
    if (of_provision != Money()) terms.push_back(plus("leave_released", of_provision));
    return terms;
}

// The name of the balance that a reserve is a share of.
const char* kept_in_euros(const MemberMonth& member, Figures& figures) {
    const Money kept = member.record.not_payable;
    if (kept == Money()) return "balance_before_pay";
    const Money balance = balance_before_pay(member);
    figures.add("payable_balance", FigureKind::detail, balance - kept, Formula::sum).terms = {
        plus("balance_before_pay", balance), minus("not_payable", kept)};
    return "payable_balance";
}

void add_reserve(const MemberMonth& member, Figures& figures) {
    const Money sealed = member.record.reserve;
    const Money balance = balance_before_pay(member) - member.record.not_payable;
    if (member.contract == nullptr) {
        figures.add("reserve", FigureKind::account, sealed, Formula::as_sealed);
        return;
    }
    const char* const of_balance = kept_in_euros(member, figures);
    const Reserve policy = reserve_of(member.month.cooperative, *member.contract,
                                      member.closed().month);
    const Money now = reserve_kept(policy, balance);
    const auto* share = std::get_if<Rate>(&policy);
    Explanation& reserve = figures.add(
        "reserve", FigureKind::account, sealed,
        share != nullptr ? Formula::reserve_of_share : Formula::reserve_of_amount,
        share != nullptr ? RoundingUsed::toward_zero : RoundingUsed::none);
    if (share != nullptr) {
        reserve.terms = {{of_balance, balance, Sign::named, *share}};
    } else {
        reserve.terms = {given("reserve_of_policy", std::get<Money>(policy))};
    }
    if (now == sealed) return;
    reserve.formula = Formula::as_sealed;
    reserve.terms.clear();
    figures.disagree("reserve", sealed, now);
}

} // namespace

void add_offer_figures(const MemberMonth& member, Figures& figures) {
    if (!member.record.pay) return;
    add_reserve(member, figures);
    figures.add("available", FigureKind::account, member.record.pay->available, Formula::sum)
        .terms = offered(member);
}

void add_left_on_account(const MemberMonth& member, Figures& figures) {
    if (member.accounts.empty()) return; // the common charges pay
    const PayRecord& pay = *member.record.pay;
    const Money provisioned = provisioned_in(member.record).total();
    figures
        .add("left_on_account", FigureKind::account, pay.available - charged(pay) - provisioned,
             Formula::sum)
        .terms = left_of(pay, provisioned);
}

} // namespace cae
