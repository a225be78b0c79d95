// From the request to the gross: what was asked, what decided, and what the next cent would cost.
#include <algorithm>
#include <utility>

#include "cae/closing/pay/gross_decision.hpp"
#include "cae/explanation/internal/member_month.hpp"
#include "cae/money/rounding.hpp"
#include "cae/payroll/gross_search.hpp"

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
    case PayMode::year_balance:
        return Choice::request_year_balance;
    }
    return Choice::request_none;
}

MonthReference reference_without_leave(const PayAgain& pay) {
    MonthReference reference = pay.month.reference();
    reference.beyond_hours = beside_fixed_part(pay.record);
    return reference;
}

class GrossFigures {
public:
    GrossFigures(const MemberMonth& member, const PayAgain& pay, Figures& figures)
        : member_(member), pay_(pay), record_(pay.record), figures_(figures),
          decided_in_(pay.rules(), reference_without_leave(pay), pay.before()),
          decided_gross_(record_.gross - leave_on_top(record_)),
          leave_terms_(leave_terms_again(member, pay)), leave_(leave_terms_),
          least_(leave_.least_gross(record_.fixed_part)), due_(least_ + beside_fixed_part(record_)),
          budget_(record_.available + record_.variable.benefit_in_kind),
          decision_(decide_gross(
              decided_in_, record_.request,
              {budget_, due_, member.record.stage != Stage::permanent, leave_.provision_rate()})) {}

    void add_all() {
        add_absence();
        add_fixed_part();
        add_beside();
        add_least();
        add_requested_cost();
        add_gross();
        add_overtime();
    }

private:
    Explanation& add(const char* name, Money value, Formula formula,
                     RoundingUsed rounding = RoundingUsed::none) {
        return figures_.add(name, FigureKind::pay, value, formula, rounding);
    }

    void add_absence() {
        const bool is_given = record_.variable.absence_days != 0;
        Explanation& absence = figures_.add("absence_days",
                                            is_given ? FigureKind::pay : FigureKind::detail,
                                            Days{record_.variable.absence_days},
                                            is_given ? Formula::pay_sheet : Formula::nothing_given);
        if (is_given) absence.documents = pay_sheet_of(member_);
    }

    void add_beside() {
        add_variable(
            member_, "bonus", record_.variable.bonus,
            [](const PaySheetRow& row) { return row.variable.bonus; }, figures_);
        add_variable(
            member_, "benefit_in_kind", record_.variable.benefit_in_kind,
            [](const PaySheetRow& row) { return row.variable.benefit_in_kind; }, figures_);
    }

    // Where leave is paid out of a provision, the fixed part gives way to it.
    void add_least() {
        if (least_ == record_.fixed_part || !member_.record.leave) return;
        const LeaveIndemnity& taken = member_.record.leave->taken;
        const Money worked = std::max(record_.fixed_part - taken.maintenance, Money());
        Explanation& least = figures_.add("least_gross", FigureKind::detail, least_,
                                          Formula::least_gross);
        least.terms = {given("fixed_part", record_.fixed_part),
                       given("leave_maintenance", taken.maintenance),
                       plus("pay_of_days_worked", worked), plus("leave_indemnity", taken.due)};
        const Money settlement = least_ - worked - taken.due;
        if (settlement != Money()) {
            least.terms.push_back(plus("leave_settlement_of_least", settlement));
        }
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
        fixed.terms = {given("days_employed", Days{member_.record.days_employed})};
        if (record_.variable.absence_days != 0) {
            fixed.terms.push_back(given("absence_days", Days{record_.variable.absence_days}));
        }
        fixed.terms.push_back(given("days_of_month", Days{member_.closed().month.days()}));
        if (version == nullptr || fixed.formula == Formula::as_sealed) return;
        fixed.parameters = {by_contract("fixed_part", {of_contract.cents() * (Rate::one / 100)},
                                        Unit::eur_per_month, version->from)};
    }

    Money shared_by_days(Money amount) const {
        const int days = member_.record.days_employed - record_.variable.absence_days;
        const Int128 cents = static_cast<Int128>(amount.cents()) * days;
        return Money::from_cents(static_cast<std::int64_t>(
            divide_half_away_from_zero(cents, member_.closed().month.days())));
    }

    void add_requested_cost() {
        const PayRequest& request = record_.request;
        const bool agrees = decision_.requested_cost == record_.requested_cost;
        if (!agrees) {
            figures_.disagree("requested_cost", record_.requested_cost, decision_.requested_cost);
        }
        const bool of_balance = request.mode == PayMode::year_balance;
        const bool of_gross = request.mode != PayMode::none &&
                              request.mode != PayMode::target_cost && !of_balance;
        const Formula formula = !agrees                         ? Formula::as_sealed
                                : request.mode == PayMode::none ? Formula::no_request
                                : of_balance                    ? Formula::sum
                                : of_gross                      ? Formula::cost_of_gross
                                                                : Formula::cost_asked_for;
        Explanation& cost = add("requested_cost", record_.requested_cost, formula);
        cost.choices = {choice_of(request.mode)};
        const PaySheetRow* row = sheet_row_of(member_);
        if (row != nullptr && row->request) cost.documents = pay_sheet_of(member_);
        if (of_balance) {
            cost.terms = {plus("cost_of_due", record_.requested_cost - request.amount),
                          plus("year_balance", request.amount)};
        } else if (request.amount != Money()) {
            cost.terms = {given("request_amount", request.amount)};
        }
        if (agrees && of_gross) add_cost_of_request(cost);
    }

    // What the request leads to before anything cuts or raises it.
    Money requested_gross() const {
        switch (record_.request.mode) {
        case PayMode::target_gross:
            return record_.request.amount;
        case PayMode::target_net:
            return gross_for_net(decided_in_, record_.request.amount);
        default:
            return gross_for_budget(decided_in_, cost_within(leave_.provision_rate(), budget_))
                .gross;
        }
    }

    void add_cost_of_request(Explanation& cost) const {
        const Money gross = requested_gross();
        const Money employer = decided_in_.employer_cost(gross);
        cost.terms.push_back(given("gross_of_request", gross));
        cost.terms.push_back(plus("cost_of_request", employer));
        const Money provision = record_.requested_cost - employer;
        if (provision != Money()) cost.terms.push_back(plus("provision_of_request", provision));
    }

    // Leave on top is added to the gross that was decided.
    void add_gross() {
        add_decided_gross();
        const Money on_top = leave_on_top(record_);
        if (on_top == Money()) return;
        add("gross", record_.gross, Formula::sum).terms = {
            plus("gross_before_leave", decided_gross_), plus("leave_paid", on_top)};
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
            return add_gross_for_cost(budget_);
        case GrossDecidedBy::request:
            return add_requested_gross();
        }
    }

    const char* name() const {
        return leave_on_top(record_) == Money() ? "gross" : "gross_before_leave";
    }

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
        case PayMode::year_balance:
            return record_.request.amount == Money() ? add_fixed_gross()
                                                     : add_gross_for_cost(record_.requested_cost);
        default:
            return add_gross_for_cost(budget_);
        }
    }

    void add_fixed_gross() {
        Explanation& gross = add_decided(Formula::gross_of_what_is_due);
        gross.terms = {plus(least_ == record_.fixed_part ? "fixed_part" : "least_gross", least_)};
        add_if_any(plus("bonus", record_.variable.bonus), gross);
        add_if_any(plus("benefit_in_kind", record_.variable.benefit_in_kind), gross);
        gross.terms.push_back(given("requested_cost", record_.requested_cost));
    }

    static void add_if_any(Term term, Explanation& figure) {
        if (std::get<Money>(term.value) != Money()) figure.terms.push_back(std::move(term));
    }

    // A benefit in kind is part of the cost that the account does not bear again.
    void add_gross_for_cost(Money budget) {
        const Money cost = decided_in_.employer_cost(decided_gross_);
        const Money provisioned = provisioned_in(member_.record).total();
        const bool of_account = budget == budget_;
        Explanation& gross = add_decided(Formula::largest_gross_for_cost);
        const bool of_balance = record_.request.mode == PayMode::year_balance;
        gross.terms = {given(of_account   ? "available"
                             : of_balance ? "requested_cost"
                                          : "request_amount",
                             of_account ? record_.available : budget)};
        if (of_account) {
            add_if_any(given("benefit_in_kind", record_.variable.benefit_in_kind), gross);
        }
        gross.terms.push_back(given("employer_cost", cost));
        add_if_any(given("leave_provisioned", provisioned), gross);
        gross.terms.push_back(given("cost_of_next_cent", spent_with(decided_gross_ + cent)));
        gross.terms.push_back(given("left_of_budget", budget - cost - provisioned));
    }

    // Employer cost and leave provision.
    Money spent_with(Money gross) const {
        const Money cost = decided_in_.employer_cost(gross);
        return cost + leave_provision(leave_.provision_rate(), {gross, cost}).total();
    }

    void add_gross_for_net() {
        add_decided(Formula::largest_gross_for_net).terms = {
            given("request_amount", record_.request.amount),
            given("net_before_tax", decided_in_.net_before_tax(decided_gross_)),
            given("net_of_next_cent", decided_in_.net_before_tax(decided_gross_ + cent))};
    }

    void add_overtime() {
        std::vector<Term> beside;
        const auto add_if_any = [&](const char* name, Money amount) {
            if (amount != Money()) beside.push_back(given(name, amount));
        };
        add_if_any("leave_paid", leave_on_top(record_));
        add_if_any("bonus", record_.variable.bonus);
        add_if_any("benefit_in_kind", record_.variable.benefit_in_kind);
        add_overtime_pay(member_, pay_, beside, figures_);
    }

    const MemberMonth& member_;
    const PayAgain& pay_;
    const PayRecord& record_;
    Figures& figures_;
    PayMonth decided_in_; // the month before leave is added
    Money decided_gross_;
    LeaveTerms leave_terms_;
    MemberLeave leave_;
    Money least_;  // what is due beside bonus and benefit in kind
    Money due_;    // whatever the account holds
    Money budget_; // of the accounts, for the employer cost
    GrossDecision decision_;
};

} // namespace

void add_gross_figures(const MemberMonth& member, const PayAgain& pay, Figures& figures) {
    GrossFigures(member, pay, figures).add_all();
}

} // namespace cae
