#include "cae/payroll/gross_search.hpp"

#include <algorithm>
#include <bitset>
#include <optional>

#include "cae/money/parse.hpp"

// Why the gross found is the largest one.
//
// Call a *regime* a stretch of grosses on which (1) every base that appears or disappears at a
// threshold keeps its state and (2), where the minimum wage of the relief follows pay, the
// coefficient is constant.
//
// Cost never decreases within a regime. Let the gross rise by a cent and pay, with its overtime, by
// n cents: each line is a non-negative rate on a base that does not decrease (the two shares of
// CSG's base that may are refused on the employer's side when the law is read), rounded by a rule
// that does not decrease. The relief is min(round(C x G) - reliefs before, room), C constant:
// round(C x G) rises by at most n cents because C < 1, and pay itself rises by n; where `room`
// decides instead, relieved contributions cancel out of the cost and the rest does not decrease. A
// cost less the smaller of two reliefs is the greater of two functions that do not decrease.
//
// Overtime pay, where there is any, is a rate on the part of gross that pays hours: it never
// decreases either.
//
// A cover that the cooperative has agreed is a rate of 0 or more on such a base, or an amount that
// no pay changes; the employer's cover, which forfait social and CSG bear on, is their sum.
//
// Cover above the limit of CSS D242-1 counts as pay in every base. The limit rises by 1.5 % of the
// pay at most, rounded, so that pay with that cover never falls when the gross rises; and it rises
// by no more than pay and cover, which are both in the cost.
//
// Where the minimum wage does not follow pay, G/S rises with g, so C never rises and every
// threshold is passed upwards: a lower C only lowers the relief, bases only appear, and the whole
// range counts as one regime.
//
// Where it does follow pay, this holds above the month's full minimum wage. Below it, S and G rise
// by the same cent: if S >= G before the month, G/S rises and the range is one regime again; if
// not, G/S falls, C rises step by step and a base above a multiple of the minimum wage may
// disappear. Each of these states changes once and in one direction, so a regime is an interval:
// its lowest gross is found by bisection on "same state as at the top". Regimes are tried from the
// highest down; where cover is pay as well, states may change more than once below the full minimum
// wage, and every cent is tried there. Otherwise, in the first one whose lowest gross fits,
// bisection finds the largest gross that fits. No gross above it fits, for every higher regime
// costs more than the budget at its lowest gross already.
//
// Net is not monotone at the cent, but nearly: within a regime the unrounded net rises (rules are
// refused unless employee rates, those of covers and of CSG on the employer's covers included, sum
// to less than 1), and the rounded one stays within `slack` of it. So bisection on "net > target +
// 2 x slack" ends at a gross above which every net exceeds the target; from there the search goes
// down cent by cent, and meets a net at or below the target within 4 x slack of net, a few hundred
// cents of gross, or the end of the regime.

namespace cae {
namespace {

constexpr Money cent = Money::from_cents(1);
constexpr Money highest_gross = Money::from_cents(largest_amount_cents);

Money middle(Money low, Money high) {
    return Money::from_cents(low.cents() + (high.cents() - low.cents()) / 2);
}

// The largest gross of [low, high] that `fits`, given that `low` does and that fitting stops once.
template <class Fits>
Money largest_fitting(Money low, Money high, Fits fits) {
    while (low < high) {
        const Money candidate = middle(low, high + cent);
        if (fits(candidate)) {
            low = candidate;
        } else {
            high = candidate - cent;
        }
    }
    return low;
}

// What stays the same within a regime.
struct State {
    std::bitset<most_bases> present;
    Coefficient coefficient;

    friend bool operator==(const State&, const State&) = default;
};

bool has_threshold(const CompiledBase& base) {
    return base.base.kind == BaseKind::total_above_ceiling ||
           base.base.kind == BaseKind::total_above_smic;
}

std::bitset<most_bases> present_bases(const PayMonth& month, Money gross) {
    std::bitset<most_bases> present;
    const auto sums = month.sums_with(gross);
    const auto& bases = month.rules().bases;
    for (std::size_t i = 0; i < bases.size(); ++i) {
        present[i] = has_threshold(bases[i]) &&
                     base_since_january(month.rules(), bases[i], sums) != Money();
    }
    return present;
}

// The lowest gross of [low, top] in the same state as `top`; states change in one direction.
template <class StateOf>
Money lowest_of_regime(Money low, Money top, StateOf state_of) {
    const auto state = state_of(top);
    while (low < top) {
        const Money candidate = middle(low, top);
        if (state_of(candidate) == state) {
            top = candidate;
        } else {
            low = candidate + cent;
        }
    }
    return top;
}

// Grosses up to this one have a minimum wage that follows pay.
Money last_following(const PayMonth& month) {
    return Money::from_cents(month.reference().full_smic.units() / SmicAmount::units_per_cent);
}

// Below the month's minimum wage the ratio of pay to minimum wage falls as pay rises.
bool ratio_falls(const PayMonth& month) {
    const SumsSinceJanuary& before = month.before();
    const auto falls = [](Money gross, SmicAmount smic) {
        return static_cast<Int128>(gross.cents()) * SmicAmount::units_per_cent > smic.units();
    };
    return month.reference().smic_follows_pay &&
           (falls(before.gross, before.smic) || falls(before.relief.gross, before.relief.smic));
}

std::optional<Money> search_by_regime(const PayMonth& month, Money budget, Money top) {
    const auto fits = [&](Money gross) { return month.employer_cost(gross) <= budget; };
    const auto state_of = [&](Money gross) {
        return State{present_bases(month, gross), month.coefficient(gross)};
    };
    for (;;) {
        const Money lowest = lowest_of_regime(Money(), top, state_of);
        if (fits(lowest)) return largest_fitting(lowest, top, fits);
        if (lowest == Money()) return std::nullopt;
        top = lowest - cent;
    }
}

// Whether some cover is pay where the minimum wage follows pay: then every cent is tried.
bool every_cent_counts(const PayMonth& month) {
    if (!month.reference().smic_follows_pay) return false;
    const auto is_pay = [&](Money gross) { return month.sums_with(gross).cover.as_pay != Money(); };
    return is_pay(Money()) || is_pay(last_following(month));
}

// The largest gross up to `top` that `fits`, or nothing.
template <class Fits>
std::optional<Money> search_every_cent(Money top, Fits fits) {
    for (Money gross = std::min(top, highest_gross); gross >= Money(); gross -= cent) {
        if (fits(gross)) return gross;
    }
    return std::nullopt;
}

std::optional<Money> search_budget(const PayMonth& month, Money budget) {
    const auto fits = [&](Money gross) { return month.employer_cost(gross) <= budget; };
    const bool by_cent = every_cent_counts(month);
    const bool by_regime = by_cent || ratio_falls(month);
    const Money low = by_regime ? last_following(month) + cent : Money();
    if (fits(low)) {
        Money high = std::clamp(budget, std::max(low, cent), highest_gross);
        while (high < highest_gross && fits(high)) high = std::min(high + high, highest_gross);
        return largest_fitting(low, high, fits);
    }
    if (by_cent) return search_every_cent(low - cent, fits);
    return by_regime ? search_by_regime(month, budget, low - cent) : std::nullopt;
}

// How far the rounded net may lie from the unrounded one: half a cent a line and a little more.
Money net_slack(const PayMonth& month) {
    return Money::from_cents(static_cast<std::int64_t>(month.rules().lines.size()) + 2);
}

struct Range {
    Money low;
    Money high;
};

// The largest gross of one regime whose net does not exceed the target, or nothing.
std::optional<Money> search_net_in_regime(const PayMonth& month, Money net, Range regime) {
    const Money certainly_above = net + net_slack(month) + net_slack(month);
    const auto may_fit = [&](Money gross) {
        return month.net_before_tax(gross) <= certainly_above;
    };
    if (!may_fit(regime.low)) return std::nullopt;
    Money gross = largest_fitting(regime.low, regime.high, may_fit);
    while (gross >= regime.low && month.net_before_tax(gross) > net) gross -= cent;
    return gross >= regime.low ? std::optional(gross) : std::nullopt;
}

std::optional<Money> search_net(const PayMonth& month, Money net, Range range) {
    const auto state_of = [&](Money gross) { return present_bases(month, gross); };
    while (range.low <= range.high) {
        const Range regime{lowest_of_regime(range.low, range.high, state_of), range.high};
        if (const auto gross = search_net_in_regime(month, net, regime)) return gross;
        range.high = regime.low - cent;
    }
    return std::nullopt;
}

} // namespace

GrossForBudget gross_for_budget(const PayMonth& month, Money budget) {
    const Money gross = search_budget(month, budget).value_or(Money());
    return {gross, budget - month.employer_cost(gross)};
}

Money gross_for_net(const PayMonth& month, Money net) {
    const Money following = last_following(month);
    if (!month.reference().smic_follows_pay || following >= highest_gross) {
        return search_net(month, net, {Money(), highest_gross}).value_or(Money());
    }
    if (const auto gross = search_net(month, net, {following + cent, highest_gross})) return *gross;
    if (every_cent_counts(month)) {
        const auto fits = [&](Money gross) { return month.net_before_tax(gross) <= net; };
        return search_every_cent(following, fits).value_or(Money());
    }
    return search_net(month, net, {Money(), following}).value_or(Money());
}

} // namespace cae
