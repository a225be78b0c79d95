#include "cae/closing/pay/gross_decision.hpp"

#include "cae/payroll/gross_search.hpp"
#include "cae/payroll/leave_provision.hpp"

namespace cae {
namespace {

// Answers a request as if nothing else bounded the pay.
class Answer {
public:
    Answer(const PayMonth& month, const PayLimits& limits) : month_(month), limits_(limits) {}

    [[nodiscard]] GrossRequested to(const PayRequest& request) const {
        switch (request.mode) {
        case PayMode::none:
            return {};
        case PayMode::sweep:
            return costed(within(GrossFrom::available, limits_.available));
        case PayMode::target_cost:
            return {within(GrossFrom::cost_asked, request.amount), request.amount};
        case PayMode::target_gross:
            return costed({GrossFrom::amount_asked, request.amount});
        case PayMode::target_net:
            return costed({GrossFrom::net_asked, gross_for_net(month_, request.amount)});
        case PayMode::year_balance:
            return balance(request.amount);
        }
        return {};
    }

    // The largest gross that `budget` pays for.
    [[nodiscard]] GrossFound within(GrossFrom from, Money budget) const {
        const Money cost = cost_within(limits_.leave_provision, budget);
        return {from, gross_for_budget(month_, cost).gross, budget};
    }

private:
    [[nodiscard]] Spending spending(Money gross) const {
        return spending_of(month_, gross, limits_.leave_provision);
    }

    [[nodiscard]] GrossRequested costed(const GrossFound& found) const {
        const Spending spent = spending(found.gross);
        return {found, spent.total(), spent};
    }

    [[nodiscard]] GrossRequested balance(Money amount) const {
        const Money cost = spending(limits_.due).total() + amount;
        if (amount == Money()) return {{GrossFrom::due, limits_.due}, cost};
        return {within(GrossFrom::cost_of_balance, cost), cost};
    }

    const PayMonth& month_;
    const PayLimits& limits_;
};

// A request of gross 0 asks for nothing, whatever the month costs.
bool asks_too_much(const GrossRequested& requested, const PayLimits& limits) {
    const GrossFound& found = requested.found;
    const bool target = found.from != GrossFrom::due && found.from != GrossFrom::available;
    return limits.limited_by_account && target && requested.cost > limits.available &&
           found.gross > Money();
}

} // namespace

Spending spending_of(const PayMonth& month, Money gross, Rate provision) {
    const Money cost = month.employer_cost(gross);
    return {cost, leave_provision(provision, {gross, cost}).total()};
}

GrossDecision decide_gross(const PayMonth& month, const PayRequest& request,
                           const PayLimits& limits) {
    const Answer answer(month, limits);
    GrossDecision decision;
    decision.requested = answer.to(request);
    decision.cut_to_available = asks_too_much(decision.requested, limits);
    decision.decided = decision.cut_to_available
                           ? answer.within(GrossFrom::available, limits.available)
                           : decision.requested.found;
    if (request.mode == PayMode::none || decision.decided.gross < limits.due) {
        decision.decided = {GrossFrom::due, limits.due};
    }
    return decision;
}

MemberGross member_gross(const PayTerms& terms, const PayMonth& month, const MemberLeave& leave,
                         Money available) {
    MemberGross gross;
    gross.least = leave.least_gross(terms.fixed_part);
    gross.limits = {available + terms.variable.benefit_in_kind,
                    gross.least.total() + terms.month.beyond_hours, terms.limited_by_account,
                    leave.provision_rate()};
    gross.decision = decide_gross(month, terms.request, gross.limits);
    return gross;
}

} // namespace cae
