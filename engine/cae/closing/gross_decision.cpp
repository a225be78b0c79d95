#include "cae/closing/gross_decision.hpp"

#include "cae/payroll/gross_search.hpp"

namespace cae {
namespace {

// What a request leads to before the fixed part is looked at.
struct Wish {
    Money gross;
    Money cost; // what the request would cost if it were not cut
};

Wish wish_of(const PayMonth& month, const PayRequest& request, Money available) {
    switch (request.mode) {
    case PayMode::none:
        return {};
    case PayMode::sweep: {
        const Money gross = gross_for_budget(month, available).gross;
        return {gross, month.employer_cost(gross)};
    }
    case PayMode::target_cost:
        return {gross_for_budget(month, request.amount).gross, request.amount};
    case PayMode::target_gross:
        return {request.amount, month.employer_cost(request.amount)};
    case PayMode::target_net: {
        const Money gross = gross_for_net(month, request.amount);
        return {gross, month.employer_cost(gross)};
    }
    }
    return {};
}

// A request of gross 0 asks for nothing, whatever the month costs.
bool asks_too_much(const PayRequest& request, const Wish& wish, const PayLimits& limits) {
    const bool target = request.mode != PayMode::none && request.mode != PayMode::sweep;
    return limits.limited_by_account && target && wish.cost > limits.available &&
           wish.gross > Money();
}

} // namespace

GrossDecision decide_gross(const PayMonth& month, const PayRequest& request,
                           const PayLimits& limits) {
    const Wish wish = wish_of(month, request, limits.available);
    GrossDecision decision{wish.gross, wish.cost, asks_too_much(request, wish, limits),
                           GrossDecidedBy::request};
    if (decision.cut_to_available) {
        decision.gross = gross_for_budget(month, limits.available).gross;
        decision.decided_by = GrossDecidedBy::available;
    }
    if (request.mode == PayMode::none || decision.gross < limits.fixed_part) {
        decision.gross = limits.fixed_part;
        decision.decided_by = GrossDecidedBy::fixed_part;
    }
    return decision;
}

} // namespace cae
