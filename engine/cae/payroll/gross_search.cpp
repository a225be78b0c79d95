#include "cae/payroll/gross_search.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <optional>

#include "cae/money/parse.hpp"
#include "cae/payroll/gross_guess.hpp"

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
// disappear. Each of these states changes once and in one direction, so a regime is an interval.
//
// There, `least_cost(a, b)` is the cost of a with the higher coefficient of a and b, and without
// the bases above a multiple of the minimum wage that b has not: no gross g from a to b costs less,
// for its coefficient is no higher, it has what a keeps of those bases or more, and at one
// coefficient a cost never decreases from a to g. Where the sums of pay are not above zero at a,
// since cover that was pay is taken back, they have no coefficient, and `least_cost` uses none: any
// other would cost a more, and g, which has one only above zero, no less. So a range whose least
// cost exceeds the budget has no gross that fits; any other is halved, its upper half tried first,
// until it is within one regime. Where cover is pay as well, states may change more than once below
// the full minimum wage, and every cent is tried.
//
// Net is not monotone at the cent, but nearly: within a regime the unrounded net rises (rules are
// refused unless employee rates, those of covers and of CSG on the employer's covers included, sum
// to less than 1), and the rounded one stays within `slack` of it. So a gross at "net <= target + 2
// x slack" whose next cent is beyond is one above which every net exceeds the target; from there
// the search goes down cent by cent, and meets a net at or below the target within 4 x slack of
// net, or the end of the regime.
//
// Cost and net without their rounding are straight lines, stretch by stretch (gross_guess.cpp): the
// first look is where such a line meets the target, mostly within a cent or two of the answer, and
// each next one where the slope leads from there. What was looked at only ever narrows a bracket
// between a gross that fits and one that does not, so that the answer does not depend on how good
// the guesses were. It is given when the two are a cent apart.
//
// Within a stretch where no base passes a bound, bases follow from one another by addition
// (straight_cost.cpp): the cost of a look is as exact as the one that is computed from its sums. A
// bracket within it is the bracket of the whole range, where cost never falls. Nor need the next
// cent be looked at where pay rises by it, no line falls, and the relief of the sums, at a
// coefficient that does not rise, stays: then it costs a cent more at least. Where `room` decides
// instead, relieved contributions cancel out, and it does so as well.

namespace cae {
namespace {

constexpr Money cent = Money::from_cents(1);
constexpr Money highest_gross = Money::from_cents(largest_amount_cents);

Money middle(Money low, Money high) {
    return Money::from_cents(low.cents() + (high.cents() - low.cents()) / 2);
}

// Amounts at two grosses, as guesses take them.
struct Look {
    std::int64_t gross;
    std::int64_t amount;
};

// How an amount rises with gross: as it was guessed, then by the last two looks that lay far enough
// apart for their rounding not to count. Says nothing exact.
class Slope {
public:
    explicit Slope(std::int64_t billionths) : rise_(std::max<std::int64_t>(billionths, 1)) {}

    void see(Look look) {
        const std::int64_t run = look.gross - last_.gross;
        const std::int64_t rise = look.amount - last_.amount;
        constexpr std::int64_t far_enough = 500; // cents
        if (seen_ && std::abs(run) >= far_enough && (run > 0) == (rise > 0) && rise != 0) {
            run_ = std::abs(run);
            rise_ = std::abs(rise);
        }
        last_ = look;
        seen_ = true;
    }
    // Where the amount is met, by the last look; within twice the grosses that there are.
    [[nodiscard]] std::int64_t gross_for(std::int64_t amount) const {
        const Int128 step = static_cast<Int128>(amount - last_.amount) * run_;
        constexpr auto most = Int128{largest_amount_cents};
        // Nearly always a few cents: 64 bits are enough, and their division is much faster.
        if (step == static_cast<std::int64_t>(step)) {
            return last_.gross + std::clamp(static_cast<std::int64_t>(step) / rise_,
                                            -largest_amount_cents, largest_amount_cents);
        }
        return last_.gross + static_cast<std::int64_t>(std::clamp(step / rise_, -most, most));
    }

private:
    Look last_{};
    bool seen_ = false;
    std::int64_t run_ = Rate::one;
    std::int64_t rise_;
};

struct Range {
    Money low;
    Money high;
};

// What a gross comes to, and its next cent at least, where that is known.
struct Amount {
    Money of_gross;
    Money of_next = Money::from_cents(std::numeric_limits<std::int64_t>::min());
};

// The largest gross of the range whose amount does not exceed `most`, where amounts never fall, or
// fall by so little that any such gross whose next cent exceeds `most` will do; nothing where the
// amount of every gross exceeds it. Looks begin at `guess`.
template <class AmountOf>
std::optional<Money> largest_with_at_most(Money most, Range range, GrossGuess guess,
                                          AmountOf amount_of) {
    constexpr int looks_by_slope = 8; // then every other look halves
    const std::int64_t none = range.low.cents() - 1;
    std::int64_t below = none;
    std::int64_t above = range.high.cents() + 1; // exceeds `most`, or is not asked for
    Slope slope(guess.slope);
    std::int64_t next = guess.gross;
    for (int look = 0; above - below > 1; ++look) {
        const bool halves = look >= looks_by_slope && look % 2 == 0;
        if (halves) next = below + (above - below) / 2;
        const std::int64_t gross = std::clamp(next, below + 1, above - 1);
        const Amount amount = amount_of(Money::from_cents(gross));
        slope.see({gross, amount.of_gross.cents()});
        (amount.of_gross <= most ? below : above) = gross;
        if (amount.of_gross <= most && amount.of_next > most) above = gross + 1;
        next = slope.gross_for(most.cents());
    }
    return below == none ? std::nullopt : std::optional(Money::from_cents(below));
}

// The lowest gross of the range in the same state as its highest one; states change in one
// direction. `hint` is where they may change.
template <class StateOf>
Money lowest_of_regime(Range range, Money hint, StateOf state_of) {
    const auto state = state_of(range.high);
    const auto is_same = [&](Money gross) { return state_of(gross) == state; };
    if (is_same(range.low)) return range.low;
    Money low = range.low; // of another state
    Money same = range.high;
    if (hint >= low && hint < same) (is_same(hint) ? same : low) = hint;
    if (low + cent < same && is_same(low + cent)) same = low + cent;
    while (low + cent < same) {
        const Money candidate = middle(low, same);
        (is_same(candidate) ? same : low) = candidate;
    }
    return same;
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

// A gross and its regime.
struct GrossInRegime {
    GrossInRegime(const PayMonth& month, Money of) : gross(of), regime(month.regime(of)) {}

    Money gross;
    PayMonth::Regime regime;
};

// The largest gross that fits from `low` to below `high`, which does not; or nothing.
std::optional<Money> search_by_regime(const PayMonth& month, Money budget, const GrossInRegime& low,
                                      const GrossInRegime& high) {
    if (month.least_cost(low.gross, low.regime, high.regime) > budget) return std::nullopt;
    const Money half = middle(low.gross, high.gross);
    const auto cost_of = [&](Money gross) { return Amount{month.employer_cost(gross)}; };
    if (low.regime == high.regime) {
        return largest_with_at_most(budget, {low.gross, high.gross - cent},
                                    {half.cents(), Rate::one}, cost_of);
    }
    const auto above = search_by_regime(month, budget, {month, half + cent}, high);
    if (above) return above;
    if (cost_of(half).of_gross <= budget) return half;
    return search_by_regime(month, budget, low, {month, half});
}

// The largest gross of the range that fits, or nothing, where the ratio of pay falls.
std::optional<Money> search_falling_ratio(const PayMonth& month, Money budget, Range range) {
    if (month.employer_cost(range.high) <= budget) return range.high;
    return search_by_regime(month, budget, {month, range.low}, {month, range.high});
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

// What a search within a part of a range says of the whole range.
struct FoundInPart {
    bool is_known = false;
    std::optional<Money> gross{};
};

// The largest gross of a range in which cost never falls, as far as it is known from the stretch
// that it is sought in: there is a next cent in it that costs too much, and a gross that fits or no
// lower one in the range.
FoundInPart search_straight_cost(const PayMonth& month, Money budget, Range range) {
    if (!is_sought_in_stretches(month, budget)) return {};
    StraightCost around(month, first_for_cost(budget));
    const GrossGuess guess = guess_for_cost(month, budget, around);
    const Range stretch{std::max(range.low, Money::from_cents(around.low())),
                        std::min(range.high, Money::from_cents(around.high()))};
    if (stretch.low >= stretch.high) return {};
    const auto gross = largest_with_at_most(budget, stretch, guess, [&](Money candidate) {
        const StraightCost::Cost cost = around.cost(candidate);
        return Amount{cost.of_gross, cost.of_next};
    });
    const bool is_known = gross ? *gross != stretch.high : stretch.low == range.low;
    return {is_known && around.had_no_cover_as_pay(), gross};
}

// The largest gross of a range in which cost never falls.
std::optional<Money> search_rising_cost(const PayMonth& month, Money budget, Range range) {
    const FoundInPart found = search_straight_cost(month, budget, range);
    if (found.is_known) return found.gross;
    return largest_with_at_most(budget, range, guess_for_cost(month, budget),
                                [&](Money gross) { return Amount{month.employer_cost(gross)}; });
}

std::optional<Money> search_budget(const PayMonth& month, Money budget) {
    const auto fits = [&](Money gross) { return month.employer_cost(gross) <= budget; };
    const bool by_cent = every_cent_counts(month);
    const bool by_regime = by_cent || ratio_falls(month);
    const Money low = by_regime ? last_following(month) + cent : Money();
    if (const auto found = search_rising_cost(month, budget, {low, highest_gross})) return found;
    if (by_cent) return search_every_cent(low - cent, fits);
    return by_regime
               ? search_falling_ratio(month, budget, {Money(), std::min(low - cent, highest_gross)})
               : std::nullopt;
}

// How far the rounded net may lie from the unrounded one, twice: a cent for each of the employee's
// lines, for their relief on overtime and for its pay, and as much for the bases, which are rounded
// too and bear a part of it alone.
Money twice_net_slack(const PayMonth& month) {
    const LinesOfSide& side = month.rules().tables.employee;
    const std::size_t lines = side.relieved.size() + side.not_relieved.size() +
                              side.of_several.size();
    return Money::from_cents(2 * (static_cast<std::int64_t>(lines) + 2));
}

// The highest gross below `top` where a base of the employee's may appear at once.
Money threshold_below(const PayMonth& month, Money top) {
    Money highest;
    for (const std::uint32_t base : month.rules().tables.employee.thresholds) {
        const Money threshold = month.bounds()[base].low - month.before().gross;
        if (threshold < top) highest = std::max(highest, threshold);
    }
    return highest;
}

// How many cents of gross lie between a net that is too high by `excess` and the next one to look
// at. Contributions do not fall as pay rises: a cent less of it is at most a cent less of net,
// unless hours beyond the legal week are paid with it.
Money step_down(const PayMonth& month, Money excess) {
    return month.pays_overtime() ? cent : std::max(excess, cent);
}

// The largest gross of one regime whose net does not exceed the target, or nothing.
std::optional<Money> search_net_in_regime(const PayMonth& month, Money net, Range regime) {
    const Money certainly_above = net + twice_net_slack(month);
    const auto net_of = [&](Money gross) { return Amount{month.net_before_tax(gross)}; };
    const auto highest = largest_with_at_most(certainly_above, regime,
                                              guess_for_net(month, certainly_above), net_of);
    Money gross = highest.value_or(regime.low - cent);
    while (gross >= regime.low) {
        const Money excess = net_of(gross).of_gross - net;
        if (excess <= Money()) return gross;
        gross -= step_down(month, excess);
    }
    return std::nullopt;
}

std::optional<Money> search_net(const PayMonth& month, Money net, Range range) {
    const auto state_of = [&](Money gross) {
        return month.passed_thresholds(month.rules().tables.employee, gross);
    };
    while (range.low <= range.high) {
        const Money hint = threshold_below(month, range.high);
        const Range regime{lowest_of_regime(range, hint, state_of), range.high};
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

Money gross_for(const PayMonth& month, PayrollTarget target, Money amount) {
    switch (target) {
    case PayrollTarget::gross:
        return amount;
    case PayrollTarget::budget:
        return search_budget(month, amount).value_or(Money());
    case PayrollTarget::net_before_tax:
        return gross_for_net(month, amount);
    }
    return amount;
}

} // namespace cae
