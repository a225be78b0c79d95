// From the request to the gross: what was asked, what decided, and what the next cent would cost.
#include <utility>
#include <vector>

#include "cae/explanation/internal/steps_again.hpp"

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

class GrossFigures {
public:
    GrossFigures(const MemberMonth& member, const PayAgain& pay, const StepsAgain& steps,
                 Figures& figures)
        : member_(member), pay_(pay), record_(pay.record), steps_(steps), least_(steps.gross.least),
          decision_(steps.gross.decision), decided_gross_(record_.gross - leave_on_top(record_)),
          figures_(figures) {}

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
        add_sickness();
    }

    void add_sickness() {
        const VariableElements& variable = record_.variable;
        if (variable.sick_days == 0) return;
        figures_.add("sick_days", FigureKind::pay, Days{variable.sick_days}, Formula::pay_sheet)
            .documents = pay_sheet_of(member_);
        if (variable.sick_pay == Money()) return;
        add_variable(
            member_, "sick_pay", variable.sick_pay,
            [](const PaySheetRow& row) { return row.variable.sick_pay; }, figures_);
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
        if (least_.total() == record_.fixed_part || !member_.record.leave) return;
        Explanation& least = figures_.add("least_gross", FigureKind::detail, least_.total(),
                                          Formula::least_gross);
        least.terms = {given("fixed_part", record_.fixed_part),
                       given("leave_maintenance", steps_.leave_of_month.taken.maintenance),
                       plus("pay_of_days_worked", least_.worked),
                       plus("leave_indemnity", least_.leave_indemnity)};
        add_if_any(plus("leave_settlement_of_least", least_.leave_settlement), least);
    }

    // What the pay sheet says of a month that is not whole.
    void add_fixed_part() {
        add_variable(
            member_, "month_pay", record_.variable.month_pay,
            [](const PaySheetRow& row) { return row.variable.month_pay; }, figures_);
        if (record_.variable.month_pay == Money()) return add_part_of_days();
        figures_.add("fixed_part", FigureKind::pay, record_.fixed_part, Formula::pay_sheet)
            .terms = {plus("month_pay", record_.variable.month_pay)};
    }

    void add_part_of_days() {
        const Date day = member_.closed().month.last_day();
        const auto* version = member_.contract != nullptr
                                  ? member_.contract->fixed_part.version_on(day)
                                  : nullptr;
        const Money of_contract = version != nullptr ? *version->value : Money();
        const int days = member_.record.days_employed - record_.variable.absence_days;
        const Money now = pay_due(of_contract, days, record_.variable, member_.closed().month);
        if (now != record_.fixed_part) figures_.disagree("fixed_part", record_.fixed_part, now);
        Explanation& fixed = add("fixed_part", record_.fixed_part,
                                 now == record_.fixed_part ? Formula::fixed_part
                                                           : Formula::as_sealed,
                                 RoundingUsed::once);
        fixed.terms = {given("days_employed", Days{member_.record.days_employed})};
        if (record_.variable.absence_days != 0) {
            fixed.terms.push_back(given("absence_days", Days{record_.variable.absence_days}));
        }
        if (record_.variable.sick_days != 0) {
            fixed.terms.push_back(given("sick_days", Days{record_.variable.sick_days}));
            fixed.terms.push_back(given("sick_pay", record_.variable.sick_pay));
        }
        fixed.terms.push_back(given("days_of_month", Days{member_.closed().month.days()}));
        if (version == nullptr || fixed.formula == Formula::as_sealed) return;
        fixed.parameters = {by_contract("fixed_part", {of_contract.cents() * (Rate::one / 100)},
                                        Unit::eur_per_month, version->from)};
    }

    void add_requested_cost() {
        const PayRequest& request = record_.request;
        const Money now = decision_.requested.cost;
        const bool agrees = now == record_.requested_cost;
        if (!agrees) figures_.disagree("requested_cost", record_.requested_cost, now);
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
    void add_cost_of_request(Explanation& cost) const {
        const GrossRequested& requested = decision_.requested;
        cost.terms.push_back(given("gross_of_request", requested.found.gross));
        cost.terms.push_back(plus("cost_of_request", requested.spending.employer_cost));
        add_if_any(plus("provision_of_request", requested.spending.leave_provision), cost);
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
        const GrossFound& decided = decision_.decided;
        if (decided.gross != decided_gross_) {
            figures_.disagree(name(), decided_gross_, decided.gross);
            (void)add_decided(Formula::as_sealed);
            return;
        }
        switch (decided.from) {
        case GrossFrom::due:
            return add_fixed_gross();
        case GrossFrom::amount_asked:
            return add_gross_asked_for();
        case GrossFrom::net_asked:
            return add_gross_for_net();
        case GrossFrom::cost_asked:
            return add_gross_for_cost({given("request_amount", decided.budget)});
        case GrossFrom::cost_of_balance:
            return add_gross_for_cost({given("requested_cost", decided.budget)});
        case GrossFrom::available:
            return add_gross_for_cost(available());
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

    void add_gross_asked_for() {
        add_decided(Formula::gross_asked_for).terms = {
            given("request_amount", record_.request.amount)};
    }

    void add_fixed_gross() {
        Explanation& gross = add_decided(Formula::gross_of_what_is_due);
        const Money least = least_.total();
        gross.terms = {plus(least == record_.fixed_part ? "fixed_part" : "least_gross", least)};
        add_if_any(plus("bonus", record_.variable.bonus), gross);
        add_if_any(plus("benefit_in_kind", record_.variable.benefit_in_kind), gross);
        gross.terms.push_back(given("requested_cost", record_.requested_cost));
    }

    static void add_if_any(Term term, Explanation& figure) {
        if (std::get<Money>(term.value) != Money()) figure.terms.push_back(std::move(term));
    }

    // A benefit in kind is part of the cost that the account does not bear again.
    std::vector<Term> available() const {
        std::vector<Term> terms{given("available", record_.available)};
        const Money benefit = record_.variable.benefit_in_kind;
        if (benefit != Money()) terms.push_back(given("benefit_in_kind", benefit));
        return terms;
    }

    void add_gross_for_cost(std::vector<Term> budget) {
        const Spending spent = spending(decided_gross_);
        Explanation& gross = add_decided(Formula::largest_gross_for_cost);
        gross.terms = std::move(budget);
        gross.terms.push_back(given("employer_cost", spent.employer_cost));
        add_if_any(given("leave_provisioned", spent.leave_provision), gross);
        gross.terms.push_back(given("cost_of_next_cent", spending(decided_gross_ + cent).total()));
        gross.terms.push_back(given("left_of_budget", decision_.decided.budget - spent.total()));
    }

    Spending spending(Money gross) const {
        return spending_of(steps_.month, gross, steps_.gross.limits.leave_provision);
    }

    void add_gross_for_net() {
        add_decided(Formula::largest_gross_for_net).terms = {
            given("request_amount", record_.request.amount),
            given("net_before_tax", steps_.month.net_before_tax(decided_gross_)),
            given("net_of_next_cent", steps_.month.net_before_tax(decided_gross_ + cent))};
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
    const StepsAgain& steps_;
    const LeastGross& least_;
    const GrossDecision& decision_;
    Money decided_gross_; // before leave is added
    Figures& figures_;
};

} // namespace

void add_gross_figures(const MemberMonth& member, const PayAgain& pay, const StepsAgain& steps,
                       Figures& figures) {
    GrossFigures(member, pay, steps, figures).add_all();
}

} // namespace cae
