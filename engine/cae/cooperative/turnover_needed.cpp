#include "cae/cooperative/turnover_needed.hpp"

#include <algorithm>
#include <vector>

namespace cae {
namespace {

constexpr std::int64_t most_cents = 100'000'000'000;

std::vector<Money> firsts_of(const FlatRate&) { return {}; }

std::vector<Money> firsts_of(const Brackets& brackets) {
    std::vector<Money> firsts;
    for (const auto& bracket : brackets.all()) firsts.push_back(bracket.first);
    return firsts;
}

std::vector<Money> firsts_of(const MarginalBrackets& marginal) {
    return firsts_of(marginal.brackets);
}

std::vector<Money> firsts_of(const WholeAmountSlabs& whole) { return firsts_of(whole.slabs); }

// What is left of a turnover, as a function that falls only where a slab begins: rates are at most
// 100 %, and floors and caps do not change that.
class LeftAfterCharge {
public:
    LeftAfterCharge(const ContributionTerms& terms, const ContributionBases& others,
                    const ContributionSums& before)
        : terms_(terms), others_(others), before_(before) {}

    [[nodiscard]] Money of(std::int64_t cents) const {
        ContributionBases bases = others_;
        bases.turnover = Money::from_cents(cents);
        return bases.turnover - bases.charges - charge_of_month(terms_, bases, {}, before_).total;
    }

    // The first turnovers of slabs, in cents, ascending, then one above all that are searched.
    [[nodiscard]] std::vector<std::int64_t> bounds() const {
        const ContributionCharge nothing = charge_of_month(terms_, others_at_zero(), {}, before_);
        const Money origin = nothing.base + nothing.sum_before;
        std::vector<std::int64_t> bounds{0};
        for (const Money first :
             std::visit([](const auto& shape) { return firsts_of(shape); }, terms_.rule->shape)) {
            const std::int64_t turnover = (first - origin).cents();
            if (turnover > bounds.back() && turnover < most_cents) bounds.push_back(turnover);
        }
        bounds.push_back(most_cents);
        return bounds;
    }

private:
    [[nodiscard]] ContributionBases others_at_zero() const {
        ContributionBases bases = others_;
        bases.turnover = {};
        return bases;
    }

    const ContributionTerms& terms_;
    const ContributionBases& others_;
    const ContributionSums& before_;
};

// The least turnover from `from` on, below `end`, of which `cost` is left; `end - 1` leaves it.
std::int64_t least(const LeftAfterCharge& left, std::int64_t from, std::int64_t end, Money cost) {
    std::int64_t enough = end - 1;
    while (from < enough) {
        const std::int64_t middle = from + (enough - from) / 2;
        if (left.of(middle) >= cost) {
            enough = middle;
        } else {
            from = middle + 1;
        }
    }
    return enough;
}

} // namespace

std::optional<Money> turnover_needed(const ContributionTerms& terms,
                                     const ContributionBases& others,
                                     const ContributionSums& before, Money cost) {
    const LeftAfterCharge left(terms, others, before);
    const auto bounds = left.bounds();
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
        if (left.of(bounds[i + 1] - 1) < cost) continue;
        return Money::from_cents(least(left, bounds[i], bounds[i + 1], cost));
    }
    return std::nullopt;
}

} // namespace cae
