// The figures of the cooperative contribution and of the other levies.
#pragma once

#include <string>
#include <vector>

#include "cae/explanation/internal/member_month.hpp"

namespace cae {

// What one of them took from each account of a member.
struct ContributionToExplain {
    std::string figure;     // "contribution", "levy_rc"
    std::string charged_as; // its name among the charges: "contribution", "rc"
    std::string label;      // of a levy; empty for the contribution
    std::vector<Money> of_accounts;
};

// Adds the accounts' shares where there are several, then the whole charge with its steps.
void add_contribution(const MemberMonth& member, const ContributionToExplain& levy,
                      Figures& figures);

} // namespace cae
