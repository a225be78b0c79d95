// From the request to the gross: what was asked, what decided, and what the next cent would cost.
#include <algorithm>

#include "cae/closing/gross_decision.hpp"
#include "cae/explanation/internal/member_month.hpp"
#include "cae/money/rounding.hpp"

namespace cae {
namespace {

constexpr Money cent = Money::from_cents(1);

Choice choice_of(PayMode mode) {
    switch (mode) {
    case PayMode::none:
        return Choice::request_none;
    case PayMode::sweep:
        return Choice::request_sweep;
    case PayMode::target_cost:
        return Choice::request_target_cost;
    case PayMode::target_gross:
        return Choice::request_target_gross;
    case PayMode::target_net:
        return Choice::request_target_net;
    }
    return Choice::request_none;
}

// Leave indemnity on top of the pay that was decided (permanent staff).
Money on_top(const PayRecord& pay) { return pay.terms.beyond_hours; }

MonthReference reference_without_leave(const PayAgain& pay) {
    MonthReference reference = pay.month.reference();
    reference.beyond_hours = {};
    return reference;
}

// What a policy of the folder sets aside for leave beside the employer cost.
Rate provision_rate(const MemberMonth& member) {
    if (provisioned_in(member.record) == LeaveProvision{} || member.contract == nullptr) return {};
    const Date day = member.closed().month.last_day();
    const LeavePolicy* own = member.contract->leave.on(day);
    const LeavePolicy* policy = own != nullptr ? own : member.month.cooperative.leave.on(day);
    return policy != nullptr ? policy->rate : Rate();
}

// The fixed part or, where leave is paid out of a provision, what is due beside the days worked.
Money least_gross(const MemberRecord& member) {
    const Money fixed = member.pay->fixed_part;
    if (!member.leave || member.leave->paid == Money() || on_top(*member.pay) != Money()) {
        return fixed;
    }
    const LeaveRecord& leave = *member.leave;
    return std::max(fixed - leave.taken.maintenance, Money()) + leave.taken.due + leave.settled.due;
}

class GrossFigures {
public:
    GrossFigures(const MemberMonth& member, const PayAgain& pay, Figures& figures)
        : member_(member), pay_(pay), record_(pay.record), figures_(figures),
          decided_in_(pay.rules(), reference_without_leave(pay), pay.before()),
          decided_gross_(record_.gross - on_top(record_)),
          decision_(
              decide_gross(decided_in_, record_.request,
                           {record_.available, least_gross(member.record),
                            member.record.stage != Stage::permanent, provision_rate(member)})) {}

    void add_all() {
        add_fixed_part();
        add_requested_cost();
        add_gross();
        add_overtime();
    }

private:
    Explanation& add(const char* name, Money value, Formula formula,
                     RoundingUsed rounding = RoundingUsed::none) {
        return figures_.add(name, FigureKind::pay, value, formula, rounding);
    }

    void add_fixed_part() {
        const Date day = member_.closed().month.last_day();
        const auto* version = member_.contract != nullptr
                                  ? member_.contract->fixed_part.version_on(day)
                                  : nullptr;
        const Money of_contract = version != nullptr ? *version->value : Money();
        const Money now = shared_by_days(of_contract);
        if (now != record_.fixed_part) figures_.disagree("fixed_part", record_.fixed_part, now);
        Explanation& fixed = add("fixed_part", record_.fixed_part,
                                 now == record_.fixed_part ? Formula::fixed_part
                                                           : Formula::as_sealed,
                                 RoundingUsed::once);
        fixed.terms = {given("days_employed", Days{member_.record.days_employed}),
                       given("days_of_month", Days{member_.closed().month.days()})};
        if (version == nullptr || fixed.formula == Formula::as_sealed) return;
        fixed.parameters = {by_contract("fixed_part", {of_contract.cents() * (Rate::one / 100)},
                                        Unit::eur_per_month, version->from)};
    }

    Money shared_by_days(Money amount) const {
        const Int128 cents = static_cast<Int128>(amount.cents()) * member_.record.days_employed;
        return Money::from_cents(static_cast<std::int64_t>(
            divide_half_away_from_zero(cents, member_.closed().month.days())));
    }

    void add_requested_cost() {
        const PayRequest& request = record_.request;
        const bool of_gross = request.mode != PayMode::none && request.mode != PayMode::target_cost;
        const Formula formula = request.mode == PayMode::none ? Formula::no_request
                                : of_gross                    ? Formula::cost_of_gross
                                                              : Formula::cost_asked_for;
        Explanation& cost = add("requested_cost", record_.requested_cost, formula);
        cost.choices = {choice_of(request.mode)};
        if (request.amount != Money()) cost.terms = {given("request_amount", request.amount)};
    }

    // Leave on top is added to the gross that was decided.
    void add_gross() {
        add_decided_gross();
        if (on_top(record_) == Money()) return;
        add("gross", record_.gross, Formula::sum).terms = {
            plus("gross_before_leave", decided_gross_), plus("leave_paid", on_top(record_))};
    }

    void add_decided_gross() {
        if (decision_.gross != decided_gross_) {
            figures_.disagree(name(), decided_gross_, decision_.gross);
            (void)add_decided(Formula::as_sealed);
            return;
        }
        switch (decision_.decided_by) {
        case GrossDecidedBy::fixed_part:
            return add_fixed_gross();
        case GrossDecidedBy::available:
            return add_gross_for_cost(record_.available);
        case GrossDecidedBy::request:
            return add_requested_gross();
        }
    }

    const char* name() const { return on_top(record_) == Money() ? "gross" : "gross_before_leave"; }

    Explanation& add_decided(Formula formula) {
        Explanation& gross = add(name(), decided_gross_, formula);
        gross.choices = {choice_of(record_.request.mode)};
        if (decision_.cut_to_available) gross.choices.push_back(Choice::request_cut_to_available);
        return gross;
    }

    void add_requested_gross() {
        switch (record_.request.mode) {
        case PayMode::target_gross:
            add_decided(Formula::gross_asked_for).terms = {
                given("request_amount", record_.request.amount)};
            return;
        case PayMode::target_net:
            return add_gross_for_net();
        case PayMode::target_cost:
            return add_gross_for_cost(record_.request.amount);
        default:
            return add_gross_for_cost(record_.available);
        }
    }

    void add_fixed_gross() {
        Explanation& gross = add_decided(Formula::gross_of_fixed_part);
        gross.terms = {given("fixed_part", record_.fixed_part),
                       given("requested_cost", record_.requested_cost)};
        const Money least = least_gross(member_.record);
        if (least != record_.fixed_part) gross.terms.push_back(given("least_gross", least));
    }

    void add_gross_for_cost(Money budget) {
        const Money cost = decided_in_.employer_cost(decided_gross_);
        const Money provisioned = provisioned_in(member_.record).total();
        Explanation& gross = add_decided(Formula::largest_gross_for_cost);
        gross.terms = {given(budget == record_.available ? "available" : "request_amount", budget),
                       given("employer_cost", cost)};
        if (provisioned != Money()) gross.terms.push_back(given("leave_provisioned", provisioned));
        gross.terms.push_back(
            given("cost_of_next_cent", decided_in_.employer_cost(decided_gross_ + cent)));
        gross.terms.push_back(given("left_of_budget", budget - cost - provisioned));
    }

    void add_gross_for_net() {
        add_decided(Formula::largest_gross_for_net).terms = {
            given("request_amount", record_.request.amount),
            given("net_before_tax", decided_in_.net_before_tax(decided_gross_)),
            given("net_of_next_cent", decided_in_.net_before_tax(decided_gross_ + cent))};
    }

    void add_overtime() {
        Explanation& overtime = add("overtime_pay", record_.overtime_pay, Formula::overtime_pay,
                                    RoundingUsed::once);
        overtime.terms = {given("gross", record_.gross),
                          given("overtime_hours", pay_.month.reference().overtime)};
        if (on_top(record_) != Money()) {
            overtime.terms.push_back(given("leave_paid", on_top(record_)));
        }
        if (const auto& week = pay_.month.reference().weekly_hours) {
            overtime.terms.push_back(given("weekly_hours", *week));
        }
        for (const char* id :
             {"heures_supplementaires.majoration_premieres_heures",
              "heures_supplementaires.premieres_heures_par_semaine",
              "heures_supplementaires.majoration_heures_suivantes", "duree_legale.heures_annuelles",
              "duree_legale.heures_hebdomadaires"}) {
            member_.law.number(id, overtime.parameters);
        }
        overtime.documents = pay_sheet_of(member_, nullptr);
    }

    const MemberMonth& member_;
    const PayAgain& pay_;
    const PayRecord& record_;
    Figures& figures_;
    PayMonth decided_in_; // the month before leave is added
    Money decided_gross_;
    GrossDecision decision_;
};

} // namespace

void add_gross_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures) {
    GrossFigures(member, pay, figures).add_all();
}

} // namespace cae
