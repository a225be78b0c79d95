#include "cae/payroll/gross_guess.hpp"

#include <algorithm>
#include <cstdlib>

#include "cae/money/parse.hpp"

// Without their rounding, lines are straight between the bounds of their bases, and the relief is
// straight while its coefficient is the same. So the gross is where a straight line meets the
// amount asked for; only where it leaves its stretch, another one is tried.

namespace cae {
namespace {

constexpr std::int64_t one = Rate::one;

std::int64_t rising(std::int64_t slope) { return std::max<std::int64_t>(slope, 1); }

// The lines of one side around a pay of the month.
class StretchOfLines {
public:
    StretchOfLines(const PayMonth& month, std::int64_t pay)
        : month_(month), stretch_{pay, 0, 0, 0, most_guessed} {}

    [[nodiscard]] Stretch of(const std::vector<BaseWeight>& weights) {
        for (const BaseWeight& weight : weights) add(weight);
        return stretch_;
    }

private:
    void add(const BaseWeight& weight) {
        const BaseRow& row = month_.rules().tables.bases[weight.base];
        const BaseBounds& bounds = month_.bounds()[weight.base];
        const SumsSinceJanuary& before = month_.before();
        const Money pay = Money::from_cents(stretch_.pay);
        const Money since = before.gross - (row.of_cover ? before.cover.as_pay : Money());
        const PaySums sums{since + pay, since + pay, before.smic + month_.reference().full_smic};
        const Rate share = month_.rules().law.csg_share;
        stretch_.amount +=
            weight.rate *
            (amount_within(row, bounds, sums, share) + month_amount(row, pay)).cents();
        switch (row.shape) {
        case BaseShape::slice:
            if (row.unbounded) {
                stretch_.slope += weight.rate;
                return;
            }
            [[fallthrough]];
        case BaseShape::above_ceiling:
            return rise_between(bounds.low - since, bounds.high - since, weight.rate);
        case BaseShape::above_smic:
            if (exceeds(sums.gross, sums.smic, row.multiple)) stretch_.slope += weight.rate;
            return;
        case BaseShape::csg:
            rise_between(Money(), bounds.high - since,
                         weight.rate / 1'000 * (share.billionths() / 1'000) / 1'000);
            return rise_between(bounds.high - since, Money::from_cents(most_guessed), weight.rate);
        case BaseShape::capped:
            return rise_between(Money(), row.amount, weight.rate);
        default:
            return;
        }
    }

    [[nodiscard]] static Money month_amount(const BaseRow& row, Money pay) {
        if (row.shape == BaseShape::fixed) return row.amount;
        return row.shape == BaseShape::capped ? std::min(pay, row.amount) : Money();
    }

    void rise_between(Money low, Money high, std::int64_t rate) {
        if (knot(low.cents()) && !knot(high.cents())) stretch_.slope += rate;
    }

    // Whether pay has reached a place where lines change; there the stretch ends.
    bool knot(std::int64_t place) {
        const bool reached = stretch_.pay >= place;
        if (reached) {
            stretch_.low = std::max(stretch_.low, place);
        } else {
            stretch_.high = std::min(stretch_.high, place);
        }
        return reached;
    }

    const PayMonth& month_;
    Stretch stretch_;
};

// What the month's relief comes to in billionths of a cent while the coefficient is the same.
struct ReliefStretch {
    std::int64_t coefficient; // in billionths
    std::int64_t low;         // pay of the month
    std::int64_t high;
    CoefficientStretch of_sums;
};

// `Around` gives the stretch of gross and lines around a gross, and that of the relief.
template <class Around>
class CostGuess {
public:
    CostGuess(const PayMonth& month, Money cost, Around around)
        : coefficients_(month.rules().coefficients.get()), around_(around),
          relief_pay_(month.before().relief.gross.cents()),
          wanted_(one *
                  (cost + month.overtime_deduction() - month.before().relief.relief).cents()) {}

    [[nodiscard]] GrossGuess find(std::int64_t first) {
        std::int64_t pay = first;
        lines_ = around_.lines_at(pay);
        for (int look = 0; look < most_looks; ++look) {
            if (!lines_.has(pay)) lines_ = around_.lines_at(pay);
            const ReliefStretch relief = relief_at(pay);
            const std::int64_t slope = rising(lines_.slope - relief.coefficient);
            const std::int64_t missing = wanted_ - cost_at(pay, relief);
            const std::int64_t met = pay + missing / slope;
            const std::int64_t high = std::min(relief.high, lines_.high);
            if (met > relief.low && met <= high) return {met, slope};
            if (met > high && in_step_above(high, relief)) return {high, slope};
            pay = bounded(pay + missing / std::max(lines_.slope - mean_slope(relief), one / 4));
        }
        return {pay, lines_.slope};
    }

private:
    static constexpr int most_looks = 8;

    [[nodiscard]] ReliefStretch relief_at(std::int64_t pay) const {
        if (coefficients_ == nullptr) return {0, -1, most_guessed, {}};
        const CoefficientStretch stretch = around_.relief_at(pay);
        return {as_rate(stretch.coefficient).billionths(), stretch.above.cents() - relief_pay_,
                stretch.up_to.cents() - relief_pay_, stretch};
    }

    [[nodiscard]] std::int64_t mean_slope(const ReliefStretch& relief) const {
        return coefficients_ == nullptr ? 0 : coefficients_->mean_slope(relief.of_sums);
    }

    [[nodiscard]] std::int64_t cost_at(std::int64_t pay, const ReliefStretch& relief) const {
        return lines_.at(pay) - relief.coefficient * (relief_pay_ + pay);
    }

    // Whether the amount lies in the step of cost above the last pay of a coefficient.
    [[nodiscard]] bool in_step_above(std::int64_t last, const ReliefStretch& relief) const {
        if (last != relief.high) return false;
        return cost_at(last + 1, relief_at(last + 1)) > wanted_;
    }

    [[nodiscard]] static std::int64_t bounded(std::int64_t pay) {
        return std::clamp<std::int64_t>(pay, 0, most_guessed);
    }

    const ReliefCoefficients* coefficients_;
    Around around_;
    std::int64_t relief_pay_;
    std::int64_t wanted_; // billionths of a cent
    Stretch lines_{};
};

// The gross whose pay, with what hours beyond the contract add to it, is about `pay`.
std::int64_t gross_of(const PayMonth& month, std::int64_t pay) {
    if (month.reference().overtime == Hours{} || pay <= 0) return pay;
    const std::int64_t more = month.overtime_pay(Money::from_cents(pay)).cents();
    return static_cast<std::int64_t>(static_cast<Int128>(pay) * pay / (pay + more));
}

bool is_guessed(const PayMonth& month, Money amount, const SideWeights& weights) {
    const auto small = [](Money of) {
        return of.cents() > -most_guessed && of.cents() < most_guessed;
    };
    const SumsSinceJanuary& before = month.before();
    return weights.light && small(amount) && small(before.gross) && small(before.cover.as_pay) &&
           small(before.relief.gross) && small(before.relief.relief);
}

// By weights of bases, whatever their shape.
struct AroundByWeights {
    const PayMonth& month;

    [[nodiscard]] Stretch lines_at(std::int64_t pay) const {
        Stretch lines = StretchOfLines(month, pay).of(month.rules().tables.employer_weights.bases);
        lines.amount += one * pay;
        lines.slope += one;
        return lines;
    }
    [[nodiscard]] CoefficientStretch relief_at(std::int64_t pay) const {
        return month.rules().coefficients->stretch_of(
            month.before().relief.gross + Money::from_cents(pay), month.relief_smic());
    }
};

// By straight bases; the last stretch stays in `cost`.
struct AroundStraightCost {
    const PayMonth& month;
    StraightCost& cost;

    [[nodiscard]] Stretch lines_at(std::int64_t pay) const {
        if (!cost.has(pay)) cost = StraightCost(month, pay);
        return cost.unrounded();
    }
    [[nodiscard]] CoefficientStretch relief_at(std::int64_t pay) const {
        return cost.relief_around(pay);
    }
};

} // namespace

GrossGuess guess_for_cost(const PayMonth& month, Money cost) {
    const std::int64_t first = first_for_cost(cost);
    if (!is_guessed(month, cost, month.rules().tables.employer_weights))
        return {first, one + one / 2};
    const GrossGuess guess = CostGuess(month, cost, AroundByWeights{month}).find(first);
    return {gross_of(month, guess.gross), guess.slope};
}

bool is_sought_in_stretches(const PayMonth& month, Money cost) {
    return StraightCost::is_for(month) &&
           is_guessed(month, cost, month.rules().tables.employer_weights);
}

std::int64_t first_for_cost(Money cost) {
    return std::clamp<std::int64_t>(cost.cents() / 4 * 3, 0, largest_amount_cents);
}

GrossGuess guess_for_cost(const PayMonth& month, Money cost, StraightCost& around) {
    return CostGuess(month, cost, AroundStraightCost{month, around}).find(first_for_cost(cost));
}

GrossGuess guess_for_net(const PayMonth& month, Money net) {
    constexpr int most_looks = 4;
    std::int64_t pay = std::clamp<std::int64_t>(net.cents() / 4 * 5, 0, largest_amount_cents);
    const SideWeights& weights = month.rules().tables.employee_weights;
    if (!is_guessed(month, net, weights)) return {pay, one / 2};
    std::int64_t slope = one;
    for (int look = 0; look < most_looks; ++look) {
        const Stretch lines = StretchOfLines(month, pay).of(weights.bases);
        slope = rising(one - lines.slope);
        const std::int64_t met = pay + (one * (net.cents() - pay) + lines.amount) / slope;
        pay = std::clamp<std::int64_t>(met, 0, most_guessed);
        if (lines.has(met)) break;
    }
    return {gross_of(month, pay), slope};
}

} // namespace cae
