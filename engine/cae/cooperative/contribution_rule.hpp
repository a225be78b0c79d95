// The cooperative contribution: what a member hands over to the common charges.
//
// It is internal to the cooperative and is never to be confused with social contributions.
#pragma once

#include <variant>

#include "cae/money/money.hpp"
#include "cae/money/rate.hpp"

namespace cae {

// What the contribution is computed on.
enum class ContributionBase { turnover };

// The same rate on the whole base.
struct FlatRate {
    Rate rate;
};

// How the base becomes a charge. Each shape is a type of its own; a shape that is added here must
// be answered by `cooperative_contribution`, or the program does not compile.
using ContributionShape = std::variant<FlatRate>;

// One rule of a contract or of the cooperative. The law asks that it be fixed in the contract
// (C. trav. L7331-2), so rules are dated where they are kept.
struct ContributionRule {
    ContributionBase base = ContributionBase::turnover;
    ContributionShape shape;
};

// What an activity account produced in a month, before the contribution.
struct ContributionBases {
    Money turnover; // excluding VAT; negative when credit notes exceed sales
};

// The contribution of the month, rounded once to the cent, half away from zero. Negative when the
// base is: a credit note gives its contribution back.
[[nodiscard]] Money cooperative_contribution(const ContributionRule& rule,
                                             const ContributionBases& bases);

} // namespace cae
