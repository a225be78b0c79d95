#include "cae/closing/pay/gross_decision.hpp"

#include "cae/payroll/gross_search.hpp"
#include "cae/payroll/leave_provision.hpp"

namespace cae {
namespace {

// What a request leads to before the fixed part is looked at.
struct Wish {
    Money gross;
    Money cost; // what the request would cost if it were not cut
};

// Employer cost and leave provision together: what a gross takes from the account.
class Spending {
public:
    Spending(const PayMonth& month, Rate provision) : month_(month), provision_(provision) {}

    [[nodiscard]] Money of(Money gross) const {
        const Money cost = month_.employer_cost(gross);
        return cost + leave_provision(provision_, {gross, cost}).total();
    }
    [[nodiscard]] Money largest_gross(Money budget) const {
        return gross_for_budget(month_, cost_within(provision_, budget)).gross;
    }

private:
    const PayMonth& month_;
    Rate provision_;
};

Wish wish_of(const PayMonth& month, const PayRequest& request, const PayLimits& limits) {
    const Spending spending(month, limits.leave_provision);
    switch (request.mode) {
    case PayMode::none:
        return {};
    case PayMode::sweep: {
        const Money gross = spending.largest_gross(limits.available);
        return {gross, spending.of(gross)};
    }
    case PayMode::target_cost:
        return {spending.largest_gross(request.amount), request.amount};
    case PayMode::target_gross:
        return {request.amount, spending.of(request.amount)};
    case PayMode::year_balance: {
        const Money cost = spending.of(limits.due) + request.amount;
        if (request.amount == Money()) return {limits.due, cost};
        return {spending.largest_gross(cost), cost};
    }
    case PayMode::target_net: {
        const Money gross = gross_for_net(month, request.amount);
        return {gross, spending.of(gross)};
    }
    }
    return {};
}

// A request of gross 0 asks for nothing, whatever the month costs.
bool asks_too_much(const PayRequest& request, const Wish& wish, const PayLimits& limits) {
    const bool nothing_due = request.mode == PayMode::year_balance && request.amount == Money();
    const bool target = request.mode != PayMode::none && request.mode != PayMode::sweep &&
                        !nothing_due;
    return limits.limited_by_account && target && wish.cost > limits.available &&
           wish.gross > Money();
}

} // namespace

GrossDecision decide_gross(const PayMonth& month, const PayRequest& request,
                           const PayLimits& limits) {
    const Wish wish = wish_of(month, request, limits);
    GrossDecision decision{wish.gross, wish.cost, asks_too_much(request, wish, limits),
                           GrossDecidedBy::request};
    if (decision.cut_to_available) {
        decision.gross = Spending(month, limits.leave_provision).largest_gross(limits.available);
        decision.decided_by = GrossDecidedBy::available;
    }
    if (request.mode == PayMode::none || decision.gross < limits.due) {
        decision.gross = limits.due;
        decision.decided_by = GrossDecidedBy::fixed_part;
    }
    return decision;
}

} // namespace cae
