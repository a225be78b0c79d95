#include "cae/cooperative/contribution_rule.hpp"

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

Money base_amount(ContributionBase base, const ContributionBases& bases) {
    switch (base) {
    case ContributionBase::turnover:
        return bases.turnover;
    }
    return bases.turnover;
}

// The ten percent of turnover is taken here.
Money charge(const FlatRate& flat, Money base) {
    return rounded(base * flat.rate, Rounding::half_away_from_zero);
}

} // namespace

Money cooperative_contribution(const ContributionRule& rule, const ContributionBases& bases) {
    const Money base = base_amount(rule.base, bases);
    return std::visit([&](const auto& shape) { return charge(shape, base); }, rule.shape);
}

} // namespace cae
