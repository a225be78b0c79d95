// Paid leave: days, the indemnity by both methods, and what is set aside for it.
#include "cae/explanation/internal/member_month.hpp"

namespace cae {
namespace {

class LeaveFigures {
public:
    LeaveFigures(const MemberMonth& member, const LeaveRecord& leave, Figures& figures)
        : member_(member), leave_(leave), figures_(figures) {}

    void add_all() {
        add_days();
        add_indemnity("leave_indemnity", leave_.taken, Formula::leave_indemnity);
        add_indemnity("leave_settlement", leave_.settled, Formula::leave_settlement);
        add("leave_paid", leave_.paid, Formula::leave_paid).terms = {
            given("leave_indemnity", leave_.taken.due),
            given("leave_settlement", leave_.settled.due)};
        add_provision();
    }

private:
    Explanation& add(const char* name, Quantity value, Formula formula,
                     RoundingUsed rounding = RoundingUsed::none) {
        return figures_.add(name, FigureKind::pay, value, formula, rounding);
    }

    void cite(std::initializer_list<const char*> ids, Explanation& figure) const {
        for (const char* id : ids) member_.law.number(id, figure.parameters);
    }

    void add_days() {
        Explanation& acquired = add("leave_acquired", leave_.acquired, Formula::leave_acquired);
        acquired.terms = {given("days_employed", Days{member_.record.days_employed}),
                          given("days_of_month", Days{member_.closed().month.days()})};
        cite({"conges_payes.jours_acquis_par_mois", "conges_payes.jours_maximum",
              "conges_payes.premier_mois_de_la_periode"},
             acquired);
        add("leave_taken", leave_.taken.days, Formula::leave_taken).documents = pay_sheet_of(
            member_, nullptr);
        add("leave_balance", leave_.after.balance(), Formula::leave_balance).terms = {
            given("leave_acquired", leave_.acquired), given("leave_taken", leave_.taken.days),
            given("leave_settled_days", leave_.settled.days)};
    }

    void add_indemnity(const char* name, const LeaveIndemnity& indemnity, Formula formula) {
        Explanation& figure = add(name, indemnity.due, formula, RoundingUsed::once);
        figure.terms = {given("leave_days", indemnity.days), given("leave_tenth", indemnity.tenth),
                        given("leave_maintenance", indemnity.maintenance)};
        cite({"conges_payes.part_de_la_remuneration", "conges_payes.jours_ouvrables_par_mois",
              "conges_payes.arrondi"},
             figure);
    }

    void add_provision() {
        Explanation& provisioned = add("leave_provisioned", leave_.provisioned.total(),
                                       Formula::leave_provisioned, RoundingUsed::once);
        if (member_.record.pay) {
            provisioned.terms = {given("employer_cost", member_.record.pay->employer_cost)};
        }
        cite_policy(provisioned);
        add("leave_released", leave_.released.total(), Formula::leave_released, RoundingUsed::once)
            .terms = {given("leave_taken", leave_.taken.days)};
    }

    void cite_policy(Explanation& figure) const {
        if (member_.contract == nullptr || leave_.provisioned == LeaveProvision{}) return;
        const Date day = member_.closed().month.last_day();
        const auto* own = member_.contract->leave.version_on(day);
        const auto* version = own != nullptr ? own
                                             : member_.month.cooperative.leave.version_on(day);
        if (version == nullptr) return;
        ParameterUsed used = by_contract("leave", {version->value->rate.billionths() * 100},
                                         Unit::percent, version->from);
        if (own == nullptr) used.origin = ParameterOrigin::cooperative;
        figure.parameters.push_back(std::move(used));
    }

    const MemberMonth& member_;
    const LeaveRecord& leave_;
    Figures& figures_;
};

} // namespace

void add_leave_figures(const MemberMonth& member, Figures& figures) {
    if (member.record.leave) LeaveFigures(member, *member.record.leave, figures).add_all();
}

} // namespace cae
