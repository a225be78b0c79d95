// Paid leave: days, the indemnity by both methods, and what is set aside for it.
#include <array>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "cae/explanation/internal/steps_again.hpp"

namespace cae {
namespace {

// A reference period of the counters and what it is called.
struct NamedPeriod {
    const char* name;
    LeavePeriod LeaveCounters::*period;
    LeaveIndemnity LeaveByPeriod::*indemnity;
};
constexpr std::array periods{
    NamedPeriod{"earlier", &LeaveCounters::earlier, &LeaveByPeriod::earlier},
    NamedPeriod{"previous", &LeaveCounters::previous, &LeaveByPeriod::previous},
    NamedPeriod{"current", &LeaveCounters::current, &LeaveByPeriod::current}};

// Days taken out of `before`, period by period, with what each gives.
std::vector<Term> terms_by_period(const LeaveTerms& terms, const LeaveCounters& before,
                                  LeaveDays days) {
    LeaveCounters after = before;
    const LeaveByPeriod taken = take_leave_by_period(terms.law, days, terms.monthly_pay, after);
    std::vector<Term> list;
    for (const NamedPeriod& named : periods) {
        const LeavePeriod& period = before.*named.period;
        const LeaveIndemnity& indemnity = taken.*named.indemnity;
        if (indemnity.days <= LeaveDays{}) continue;
        const std::string of = std::string("_") + named.name;
        list.push_back(given("leave_days" + of, indemnity.days));
        list.push_back(given("leave_left" + of, period.left()));
        list.push_back(given("leave_acquired" + of, period.acquired));
        list.push_back(given("leave_gross" + of, period.gross));
        list.push_back(given("leave_tenth" + of, indemnity.tenth));
        list.push_back(given("leave_maintenance" + of, indemnity.maintenance));
        list.push_back(plus("leave_due" + of, indemnity.due));
    }
    return list;
}

class LeaveFigures {
public:
    LeaveFigures(const MemberMonth& member, const PayAgain& pay, const StepsAgain& steps,
                 Figures& figures)
        : member_(member), leave_(*member.record.leave), pay_(pay), steps_(steps),
          terms_(steps.leave_terms), before_(terms_.counters_to_take_from()),
          again_(steps.leave_of_month), figures_(figures) {}

    void add_all() {
        add_days();
        add_indemnity();
        add_settlement();
        add_paid();
        add_provision();
    }

private:
    // With the formula, whether the contract and the sums before still give what was sealed.
    Explanation& add(const char* name, Quantity value, std::pair<Formula, bool> formula,
                     RoundingUsed rounding = RoundingUsed::none) {
        const bool is_nothing = value == Quantity(Money());
        return figures_.add(name, is_nothing ? FigureKind::detail : FigureKind::pay, value,
                            formula.second ? formula.first : Formula::as_sealed,
                            formula.second ? rounding : RoundingUsed::none);
    }

    bool agrees(const char* name, Money sealed, Money now) {
        if (sealed != now) figures_.disagree(name, sealed, now);
        return sealed == now;
    }

    void cite(std::initializer_list<const char*> ids, Explanation& figure) const {
        for (const char* id : ids) member_.law.number(id, figure.parameters);
    }

    void add_days() {
        Explanation& acquired = add("leave_acquired", leave_.acquired,
                                    {Formula::leave_acquired, again_.acquired == leave_.acquired});
        acquired.terms = {given("days_employed", Days{member_.record.days_employed})};
        const DaysOfLeave days = days_that_give_leave(pay_.record.terms,
                                                      absence_of(pay_.record.variable));
        const int absent = member_.record.days_employed - days.worked - days.sick;
        if (absent != 0) acquired.terms.push_back(given("absence_days", Days{absent}));
        if (days.sick != 0) {
            acquired.terms.push_back(given("sick_days", Days{days.sick}));
            cite({"conges_payes.jours_acquis_par_mois_de_maladie"}, acquired);
        }
        acquired.terms.push_back(given("days_of_month", Days{member_.closed().month.days()}));
        acquired.terms.push_back(given("leave_acquired_before", before_.current.acquired));
        cite({"conges_payes.jours_acquis_par_mois", "conges_payes.jours_maximum",
              "conges_payes.premier_mois_de_la_periode"},
             acquired);
        Explanation& taken = add("leave_taken", leave_.taken.days, {Formula::leave_taken, true});
        if (leave_.taken.days != LeaveDays{}) taken.documents = pay_sheet_of(member_);
        add_balance();
    }

    void add_balance() {
        Explanation& balance = add("leave_balance", leave_.after.balance(),
                                   {Formula::leave_balance, again_.after == leave_.after});
        if (balance.formula == Formula::as_sealed) return;
        const LeaveDays before = before_.balance();
        balance.terms = {{"leave_balance_before", before - terms_.recalled, Sign::plus},
                         {"leave_acquired", leave_.acquired, Sign::plus},
                         {"leave_taken", leave_.taken.days, Sign::minus}};
        if (terms_.recalled != LeaveDays{}) {
            balance.terms.push_back({"leave_recalled", terms_.recalled, Sign::plus});
        }
        if (leave_.lost != LeaveDays{}) {
            balance.terms.push_back({"leave_lost", leave_.lost, Sign::minus});
            cite({"conges_payes.report_apres_maladie"}, balance);
        }
        if (leave_.settled.days == LeaveDays{}) return;
        const LeaveDays rounded_up = leave_.after.balance() + leave_.settled.days +
                                     leave_.taken.days - leave_.acquired - before;
        balance.terms.push_back({"leave_rounded_up", rounded_up, Sign::plus});
        balance.terms.push_back({"leave_settled_days", leave_.settled.days, Sign::minus});
        cite({"conges_payes.arrondi"}, balance);
    }

    void add_indemnity() {
        const bool same = agrees("leave_indemnity", leave_.taken.due, again_.taken.due) &&
                          leave_.taken == again_.taken;
        Explanation& figure = add("leave_indemnity", leave_.taken.due,
                                  {Formula::leave_indemnity, same}, RoundingUsed::once_a_period);
        if (!same) return;
        explain_indemnity(figure, terms_by_period(terms_, before_, leave_.taken.days));
    }

    // Settled after the days that were taken, with the gross of the month itself.
    void add_settlement() {
        const bool same = agrees("leave_settlement", leave_.settled.due, again_.settled.due) &&
                          leave_.settled == again_.settled;
        Explanation& figure = add("leave_settlement", leave_.settled.due,
                                  {Formula::leave_settlement, same}, RoundingUsed::once_a_period);
        if (!same) return;
        LeaveCounters before = again_.after;
        give_back(before);
        explain_indemnity(figure, terms_by_period(terms_, before, leave_.settled.days));
        if (!figure.terms.empty()) cite({"conges_payes.arrondi"}, figure);
    }

    // The counters as the settlement found them: what it took is not taken yet.
    void give_back(LeaveCounters& counters) const {
        const LeaveCounters& after_taken = steps_.leave.after_taken();
        for (const NamedPeriod& named : periods) {
            (counters.*named.period).taken = (after_taken.*named.period).taken;
        }
    }

    void explain_indemnity(Explanation& figure, std::vector<Term> terms) const {
        figure.terms = std::move(terms);
        if (figure.terms.empty()) return;
        figure.terms.push_back(given("monthly_pay", terms_.monthly_pay));
        cite({"conges_payes.part_de_la_remuneration", "conges_payes.jours_ouvrables_par_mois"},
             figure);
    }

    void add_paid() {
        const bool same = agrees("leave_paid", leave_.paid, again_.paid);
        Explanation& figure = add("leave_paid", leave_.paid, {Formula::leave_paid, same});
        if (!same || leave_.paid == Money()) return;
        figure.terms = {plus("leave_indemnity", leave_.taken.due)};
        if (terms_.permanent) {
            figure.terms.push_back(minus("leave_maintenance", leave_.taken.maintenance));
        }
        const Money settled = leave_.paid - leave_.taken.due +
                              (terms_.permanent ? leave_.taken.maintenance : Money());
        if (settled != Money()) figure.terms.push_back(plus("leave_settlement_paid", settled));
    }

    void add_provision() {
        const bool same = agrees("leave_provisioned", leave_.provisioned.total(),
                                 again_.provisioned.total());
        Explanation& provisioned = add("leave_provisioned", leave_.provisioned.total(),
                                       {Formula::leave_provisioned, same}, RoundingUsed::once);
        const Rate rate = steps_.leave.provision_rate();
        if (same && leave_.provisioned != LeaveProvision{}) {
            provisioned.terms = {{"employer_cost", pay_.record.employer_cost, Sign::plus, rate}};
            cite_policy(provisioned);
        }
        add_released();
    }

    void add_released() {
        const bool same = agrees("leave_released", leave_.released.total(),
                                 again_.released.total());
        Explanation& released = add("leave_released", leave_.released.total(),
                                    {Formula::leave_released, same});
        if (!same || leave_.released == LeaveProvision{}) return;
        released.terms = {given("leave_taken", leave_.taken.days),
                          given("leave_balance_before", before_.balance())};
        for (std::size_t i = 0; i < member_.accounts.size(); ++i) {
            add_released_of(*member_.accounts[i], terms_.on_accounts[i], released);
        }
    }

    // Pay and its charges are released each by itself, account by account.
    static void add_released_of(const AccountRecord& account, const ReleasedProvision& provision,
                                Explanation& figure) {
        const std::string of = ":" + account.activity.text();
        figure.terms.push_back(given("held_pay" + of, provision.held.pay));
        figure.terms.push_back(plus("released_pay" + of, provision.released.pay));
        figure.terms.push_back(given("held_charges" + of, provision.held.charges));
        figure.terms.push_back(plus("released_charges" + of, provision.released.charges));
    }

    void cite_policy(Explanation& figure) const {
        if (member_.contract == nullptr) return;
        const Date day = member_.closed().month.last_day();
        const auto* own = member_.contract->leave.version_on(day);
        const auto* version = own != nullptr ? own
                                             : member_.month.cooperative.leave.version_on(day);
        if (version == nullptr) return;
        ParameterUsed used = by_contract("leave", {version->value->rate.billionths() * 100},
                                         Unit::percent, version->from);
        used.part = "rate";
        if (own == nullptr) used.origin = ParameterOrigin::cooperative;
        figure.parameters.push_back(std::move(used));
    }

    const MemberMonth& member_;
    const LeaveRecord& leave_;
    const PayAgain& pay_;
    const StepsAgain& steps_;
    const LeaveTerms& terms_;
    LeaveCounters before_;     // that days are taken out of
    const LeaveRecord& again_; // what the month comes to now
    Figures& figures_;
};

} // namespace

void add_leave_figures(const MemberMonth& member, const PayAgain& pay, const StepsAgain& steps,
                       Figures& figures) {
    if (member.record.leave) LeaveFigures(member, pay, steps, figures).add_all();
}

// Counters that a month without employment keeps.
void add_idle_leave(const MemberMonth& member, Figures& figures) {
    if (!member.record.leave) return;
    figures.add("leave_balance", FigureKind::pay, member.record.leave->after.balance(),
                Formula::leave_kept);
}

} // namespace cae
