#include "cae/cooperative/contribution_rule.hpp"

#include <algorithm>

#include "cae/money/rounding.hpp"

namespace cae {
namespace {

// The ten percent of turnover is taken here.
ExactAmount charge(const FlatRate& flat, Money base) { return base * flat.rate; }

std::optional<Money> end_of(const std::vector<Brackets::Bracket>& brackets, std::size_t i) {
    return i + 1 < brackets.size() ? std::optional(brackets[i + 1].from) : std::nullopt;
}

// The part of a base within bracket `i`; amounts below zero belong to the first one.
Money part_within(const std::vector<Brackets::Bracket>& brackets, std::size_t i, Money base) {
    const auto end = end_of(brackets, i);
    const Money reached = end ? std::min(base, *end) : base;
    return i == 0 ? reached : std::max(reached - brackets[i].from, Money());
}

ExactAmount charge(const MarginalBrackets& marginal, Money base) {
    const auto& brackets = marginal.brackets.all();
    ExactAmount sum;
    for (std::size_t i = 0; i < brackets.size(); ++i) {
        sum += part_within(brackets, i, base) * brackets[i].rate;
    }
    return sum;
}

ExactAmount charge(const WholeAmountSlabs& whole, Money base) {
    return base * whole.slabs.at(base).rate;
}

std::vector<ChargedPart> parts(const FlatRate& flat, Money before, Money after) {
    return {{flat.rate, Money(), std::nullopt, after - before}};
}

std::vector<ChargedPart> parts(const MarginalBrackets& marginal, Money before, Money after) {
    const auto& brackets = marginal.brackets.all();
    std::vector<ChargedPart> list;
    for (std::size_t i = 0; i < brackets.size(); ++i) {
        const Money base = part_within(brackets, i, after) - part_within(brackets, i, before);
        if (base == Money()) continue;
        list.push_back({brackets[i].rate, brackets[i].from, end_of(brackets, i), base});
    }
    return list;
}

ChargedPart part(const WholeAmountSlabs& whole, Money slab_of, Money base) {
    const auto& slabs = whole.slabs.all();
    const auto position = static_cast<std::size_t>(&whole.slabs.at(slab_of) - slabs.data());
    return {slabs[position].rate, slabs[position].from, end_of(slabs, position), base};
}

std::vector<ChargedPart> parts(const WholeAmountSlabs& whole, Money before, Money after) {
    std::vector<ChargedPart> list{part(whole, after, after)};
    if (before != Money()) list.push_back(part(whole, before, -before));
    return list;
}

// Margins below zero owe nothing, and earn nothing back.
Money counted(const ContributionRule& rule, Money base) {
    return rule.base == ContributionBase::margin ? std::max(base, Money()) : base;
}

} // namespace

const ContributionRule& StagedContribution::in(Stage stage) const {
    const auto variant = std::find_if(by_stage.begin(), by_stage.end(),
                                      [&](const auto& pair) { return pair.first == stage; });
    return variant != by_stage.end() ? variant->second : usual;
}

ExactAmount charge_on(const ContributionRule& rule, Money base) {
    return std::visit([&](const auto& shape) { return charge(shape, counted(rule, base)); },
                      rule.shape);
}

Money base_of(const ContributionRule& rule, const ContributionBases& bases) {
    const Money turnover = rule.between_members ? bases.turnover - bases.between_members
                                                : bases.turnover;
    return rule.base == ContributionBase::margin ? turnover - bases.charges : turnover;
}

Money cooperative_contribution(const ContributionRule& rule, const ContributionBases& bases) {
    return rounded(charge_on(rule, base_of(rule, bases)), Rounding::half_away_from_zero);
}

std::vector<ChargedPart> charged_parts(const ContributionRule& rule, Money before, Money after) {
    return std::visit(
        [&](const auto& shape) {
            return parts(shape, counted(rule, before), counted(rule, after));
        },
        rule.shape);
}

} // namespace cae
